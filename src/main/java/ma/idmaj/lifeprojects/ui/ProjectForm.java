package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.lifeprojects.ProjectDraft;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a project is called and its trade; for a new one, the kit whose items become its first needs. */
class ProjectForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Sector> sector = Fields.choice("lifeprojects.sector", Sector.class);
    private final ComboBox<TradeRow> trade = Fields.label(new ComboBox<>(), "lifeprojects.trade");
    private final TextField titleAr = Fields.arabicText("lifeprojects.titleAr", ProjectDraft.TITLE);
    private final TextField titleFr = Fields.latinText("lifeprojects.titleFr", ProjectDraft.TITLE);
    private final Select<KitRow> kit = Fields.optional(Fields.label(new Select<>(), "lifeprojects.kit"));
    private final UnorderedList items = new UnorderedList();
    private final List<TradeRow> trades;
    private final List<KitRow> kits;

    /** @param kits to choose from; none when the project is there already */
    ProjectForm(List<TradeRow> trades, List<KitRow> kits) {
        this.trades = trades;
        this.kits = kits;
        addClassName("stack");
        sector.addValueChangeListener(change -> {
            if (change.isFromClient()) offerTrades(change.getValue());
        });
        trade.setItems(trades);
        trade.addValueChangeListener(change -> {
            offerKits(change.getValue());
            if (change.getValue() != null) sector.setValue(change.getValue().sector());
            if (change.isFromClient()) suggestTitle(change.getOldValue(), change.getValue());
        });
        kit.setEmptySelectionAllowed(true);
        kit.addValueChangeListener(change -> items(change.getValue()));
        Localized.on(this, language -> {
            trade.setItemLabelGenerator(one -> one.name().in(language.arabic()));
            kit.setEmptySelectionCaption(Localized.text("lifeprojects.kit.none"));
            kit.setItemLabelGenerator(one -> one == null
                    ? Localized.text("lifeprojects.kit.none")
                    : one.name().in(language.arabic()) + " · " + Formats.money(one.totalToday(), language));
            items(kit.getValue());
        });
        Fields.hint(titleAr, "lifeprojects.titleHint");
        add(errors, grid(sector, trade), grid(titleAr, titleFr));
        if (!kits.isEmpty()) {
            Fields.hint(kit, "lifeprojects.kit.hint");
            kit.addClassName("wide");
            items.addClassNames("wide", "kit-items");
            add(grid(kit, items));
            offerKits(null);
        }
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        return grid;
    }

    void show(ProjectDraft draft) {
        titleAr.setValue(draft.title().ar());
        titleFr.setValue(draft.title().fr());
        trades.stream()
                .filter(one -> one.code().equals(draft.tradeCode()))
                .findFirst()
                .ifPresent(one -> {
                    sector.setValue(one.sector());
                    trade.setValue(one);
                });
    }

    /** What was typed, when it will do; otherwise a summary on top leads to each gap. */
    Optional<ProjectDraft> draft() {
        var title = new LocalizedText(titleAr.getValue(), titleFr.getValue());
        var problems = new ArrayList<Problem>();
        if (!Fields.check(trade, trade.getValue() != null, "lifeprojects.tradeMissing"))
            problems.add(Problem.of(trade, "lifeprojects.tradeMissing"));
        if (!Fields.check(titleAr, !title.ar().isEmpty() || !title.fr().isEmpty(), "lifeprojects.titleMissing"))
            problems.add(Problem.of(titleAr, "lifeprojects.titleMissing"));
        return errors.show(problems)
                ? Optional.of(new ProjectDraft(title, trade.getValue().code()))
                : Optional.empty();
    }

    @Nullable
    UUID kit() {
        return kit.getValue() == null ? null : kit.getValue().id();
    }

    private void offerTrades(@Nullable Sector wanted) {
        trade.setItems(trades.stream()
                .filter(one -> wanted == null || one.sector() == wanted)
                .toList());
    }

    private void offerKits(@Nullable TradeRow chosen) {
        var offered = kits.stream()
                .filter(one -> chosen != null && one.trade().code().equals(chosen.code()))
                .toList();
        kit.setItems(offered);
        kit.setEnabled(!offered.isEmpty());
        // The usual equipment of the trade is what most people ask for; it can be left out.
        if (offered.size() == 1) kit.setValue(offered.getFirst());
    }

    /** The trade's name is a beginning; what has been typed is never overwritten. */
    private void suggestTitle(@Nullable TradeRow before, @Nullable TradeRow chosen) {
        if (chosen == null) return;
        suggest(titleAr, before == null ? "" : before.name().ar(), chosen.name().ar());
        suggest(titleFr, before == null ? "" : before.name().fr(), chosen.name().fr());
    }

    private static void suggest(TextField title, String before, String now) {
        if (title.isEmpty() || title.getValue().equals(before)) title.setValue(now);
    }

    private void items(@Nullable KitRow chosen) {
        items.removeAll();
        items.setVisible(chosen != null);
        if (chosen == null) return;
        boolean arabic = Localized.language().arabic();
        chosen.lines()
                .forEach(line -> items.add(new ListItem(Localized.text(
                        "lifeprojects.kit.line", line.quantity(), line.name().in(arabic)))));
    }
}
