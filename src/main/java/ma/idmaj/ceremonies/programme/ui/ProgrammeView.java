package ma.idmaj.ceremonies.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.programme.Programme;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.ceremonies.ui.PreparePage;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** The ceremony minute by minute. */
@Route("ceremonies/:ceremony/prepare/programme")
@RolesAllowed(Permission.CEREMONY_READ)
class ProgrammeView extends PreparePage {

    private final ProgrammeService programmes;
    private final ListExports exports;

    ProgrammeView(CeremonyService ceremonies, ProgrammeService programmes, ListExports exports, CurrentUser user) {
        super(ceremonies, user, "programme");
        this.programmes = programmes;
        this.exports = exports;
    }

    @Override
    protected Component[] actions(CeremonyDetail ceremony) {
        var calendar = Downloads.button(
                "ceremonies.calendar",
                () -> new Downloads.File(
                        "ceremony-" + DateTimeFormatter.BASIC_ISO_DATE.format(ceremony.heldOn()) + ".ics",
                        "text/calendar;charset=utf-8",
                        programmes
                                .calendar(ceremony.id(), Localized.language().arabic())
                                .getBytes(StandardCharsets.UTF_8)));
        calendar.setId("calendar");
        if (!mayChange(ceremony)) return new Component[] {calendar};
        var add = Localized.text(new Button(VaadinIcon.PLUS.create()), "ceremonies.programme.add");
        add.setId("add-entry");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click ->
                new EntryDialog(null, draft -> saved(() -> programmes.add(ceremony.id(), draft))).open());
        return new Component[] {add, calendar};
    }

    @Override
    protected void content(CeremonyDetail ceremony) {
        Programme programme = programmes.programme(ceremony.id());
        if (programme.slots().isEmpty()) {
            add(new EmptyState("ceremonies.programme.empty.title", "ceremonies.programme.empty.hint"));
            return;
        }
        programme.clashes().forEach(clash -> {
            var said = Localized.text(
                    new Paragraph(),
                    clash.handOverRunsOver() ? "ceremonies.programme.overrun" : "ceremonies.programme.overlap",
                    clash.first().entry().entry().title(),
                    clash.second().entry().entry().title(),
                    clash.minutes(),
                    Formats.time(clash.first().endsAt()));
            said.addClassName("warning");
            add(said);
        });
        var table = new DataTable<Programme.Slot>("ceremonies.programme.table")
                .column(
                        "ceremonies.programme.time",
                        (slot, language) -> new Ltr(
                                Formats.time(slot.entry().entry().startsAt()) + " – " + Formats.time(slot.endsAt())))
                .column("ceremonies.programme.title", ProgrammeView::title)
                .column("ceremonies.programme.responsible", (slot, language) -> responsible(slot))
                .column("ceremonies.programme.length", (slot, language) -> length(slot));
        if (mayChange(ceremony))
            table.column("ceremonies.column.actions", (slot, language) -> actions(ceremony, slot, language));
        var takeAway = new TakeAway(exports, () -> ProgrammeSheet.of(programmes, ceremony));
        add(new Div(takeAway.button()), takeAway.place(), table.rows(programme.slots()));
        programme
                .endsAt()
                .ifPresent(end -> add(Localized.text(new Paragraph(), "ceremonies.programme.ends", Formats.time(end))));
    }

    private boolean mayChange(CeremonyDetail ceremony) {
        return prepares() && !ceremony.state().past();
    }

    private static Component title(Programme.Slot slot, Language language) {
        var title = slot.entry().entry().title();
        var first = new Span(title.in(language.arabic()));
        first.addClassName("primary-name");
        String other = language.arabic() ? title.fr() : title.ar();
        var second = new Span(other);
        second.addClassName("second-name");
        second.getElement().setAttribute("dir", "auto");
        second.setVisible(!other.isEmpty() && !other.equals(first.getText()));
        var both = new Div(first, second);
        both.addClassName("both-names");
        return both;
    }

    private static Span responsible(Programme.Slot slot) {
        String name = slot.entry().entry().responsible();
        return new Span(name.isEmpty() ? "—" : name);
    }

    private static Span length(Programme.Slot slot) {
        return slot.entry().entry().handOver()
                ? Localized.text(
                        new Span(),
                        "ceremonies.programme.perPerson",
                        slot.minutes(),
                        slot.entry().entry().minutes())
                : Localized.text(new Span(), "ceremonies.programme.minutesOf", slot.minutes());
    }

    private Div actions(CeremonyDetail ceremony, Programme.Slot slot, Language language) {
        var entry = slot.entry();
        String name = entry.entry().title().in(language.arabic());
        var edit = new Button(VaadinIcon.EDIT.create());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(Localized.text("ceremonies.programme.edit", name));
        edit.addClickListener(click -> new EntryDialog(
                        entry.entry(),
                        draft -> saved(() -> programmes.change(ceremony.id(), entry.id(), entry.version(), draft)))
                .open());
        var remove = new Button(VaadinIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Localized.text("ceremonies.programme.remove", name));
        remove.addClickListener(click -> attempt(
                () -> programmes.remove(ceremony.id(), entry.id(), entry.version()), "ceremonies.programme.removed"));
        var row = new Div(edit, remove);
        row.addClassName("line-actions");
        return row;
    }

    private boolean saved(Runnable act) {
        if (!Notices.attempt(act)) return false;
        again();
        Notices.done("ceremonies.programme.saved");
        return true;
    }
}
