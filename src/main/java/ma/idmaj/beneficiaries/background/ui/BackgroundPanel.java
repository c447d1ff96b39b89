package ma.idmaj.beneficiaries.background.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.background.BackgroundRecord;
import ma.idmaj.beneficiaries.background.BackgroundService;
import ma.idmaj.beneficiaries.contents.ui.RemoveDialog;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a person has learnt and done, entry by entry; each change is kept at once. */
class BackgroundPanel extends Div {

    private final BackgroundService background;
    private final Clock clock;
    private final UUID file;
    private final boolean writes;
    private final Runnable changed;

    BackgroundPanel(BackgroundService background, Clock clock, UUID file, boolean writes, Runnable changed) {
        this.background = background;
        this.clock = clock;
        this.file = file;
        this.writes = writes;
        this.changed = changed;
        addClassNames("stack", "contents");
        draw();
    }

    private void draw() {
        removeAll();
        var entries = background.of(file);
        if (entries.isEmpty()) {
            add(new EmptyState(
                    "beneficiaries.background.none.title",
                    writes ? "beneficiaries.background.none.hint" : "beneficiaries.background.none.readHint"));
        } else {
            var table = new DataTable<BackgroundRecord>("beneficiaries.background.list")
                    .column("beneficiaries.background.column.title", BackgroundPanel::title)
                    .column("beneficiaries.background.field.kind", (e, l) -> new Span(Localized.label(e.kind())))
                    .column("beneficiaries.background.column.levelAndTrade", BackgroundPanel::levelAndTrade)
                    .column("beneficiaries.background.column.dates", this::dates);
            if (writes) table.column("beneficiaries.background.column.act", this::acts);
            table.addClassName("contents-table");
            add(table.rows(entries));
        }
        if (writes) add(addButton());
    }

    private Button addButton() {
        var add = Localized.text(new Button(), "beneficiaries.background.add");
        add.setId("add-background");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> new BackgroundDialog(null, background.trades(), draft -> {
                    background.add(file, draft);
                    done("beneficiaries.background.added");
                })
                .open());
        return add;
    }

    private static Component title(BackgroundRecord entry, Language language) {
        var title = words(entry.title(), language);
        title.addClassName("strong");
        var cell = new Div(new Div(title));
        if (!entry.issuer().isEmpty()) {
            var issuer = new Div(entry.issuer());
            issuer.addClassName("hint");
            issuer.getElement().setAttribute("dir", "auto");
            cell.add(issuer);
        }
        return cell;
    }

    private static Component levelAndTrade(BackgroundRecord entry, Language language) {
        var cell = new Div();
        if (entry.level() != null) cell.add(new Div(Localized.label(entry.level())));
        if (entry.trade() != null) cell.add(new Div(words(entry.trade(), language)));
        return cell;
    }

    private Component dates(BackgroundRecord entry, Language language) {
        var cell = new Div();
        String between = between(entry.startedOn(), entry.endedOn());
        if (!between.isEmpty()) cell.add(new Div(between));
        LocalDate expires = entry.expiresOn();
        if (expires == null) return cell;
        boolean expired = entry.expiredOn(LocalDate.now(clock));
        var until = new Div(Localized.text("beneficiaries.background.until", Formats.date(expires)));
        cell.add(
                until,
                expired
                        ? new StateChip(Tone.BAD, "beneficiaries.background.expired")
                        : new StateChip(Tone.GOOD, "beneficiaries.background.valid"));
        return cell;
    }

    private static String between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) return "";
        if (to == null) return Localized.text("beneficiaries.background.since", Formats.date(from));
        if (from == null) return Localized.text("beneficiaries.background.until", Formats.date(to));
        return Localized.text("beneficiaries.background.between", Formats.date(from), Formats.date(to));
    }

    private Component acts(BackgroundRecord entry, Language language) {
        String name = entry.title().in(language.arabic());
        var edit = new Button(Localized.text("beneficiaries.background.edit"));
        edit.setAriaLabel(Localized.text("beneficiaries.background.editOf", name));
        edit.addClickListener(click -> new BackgroundDialog(entry, background.trades(), draft -> {
                    background.edit(entry.id(), entry.version(), draft);
                    done("beneficiaries.background.saved");
                })
                .open());
        var remove = new Button(Localized.text("beneficiaries.background.remove"));
        remove.setAriaLabel(Localized.text("beneficiaries.background.removeOf", name));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> new RemoveDialog(
                        "beneficiaries.background.removeWhat",
                        "beneficiaries.background.removeConsequence",
                        "beneficiaries.background.remove",
                        () -> {
                            background.remove(entry.id());
                            done("beneficiaries.background.removed");
                        },
                        entry.title())
                .open());
        var cell = new Div(edit, remove);
        cell.addClassName("row");
        return cell;
    }

    private void done(String key) {
        draw();
        changed.run();
        Notices.done(key);
    }

    private static Span words(LocalizedText text, Language language) {
        var span = new Span(text.in(language.arabic()));
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
