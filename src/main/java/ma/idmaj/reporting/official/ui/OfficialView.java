package ma.idmaj.reporting.official.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.reporting.official.OfficialFigures;
import ma.idmaj.reporting.official.RelapseFigure;
import ma.idmaj.reporting.official.RelapseState;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Relapse as official sources publish it: the figures, copying one from its source, and the second look at it. */
@Route("reports/official")
@RolesAllowed(Permission.REPORTS_READ)
class OfficialView extends Div implements HasDynamicTitle {

    private final OfficialFigures figures;
    private final AccountNames accounts;
    private final CurrentUser user;
    private final Div content = new Div();

    OfficialView(
            OfficialFigures figures, AccountNames accounts, TerritoryService territory, CurrentUser user, Clock clock) {
        this.figures = figures;
        this.accounts = accounts;
        this.user = user;
        addClassName("stack");
        content.addClassName("stack");
        var header = new PageHeader("reporting.official.title")
                .facts(Localized.text(new Paragraph(), "reporting.official.lead"));
        if (enters()) {
            var enter = Localized.text(
                    new Button(
                            "",
                            click -> new RelapseDialog(figures, territory.divisions(), LocalDate.now(clock), this::show)
                                    .open()),
                    "reporting.official.enter");
            enter.setId("enter-figure");
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(enter);
        }
        add(header, content);
        show();
    }

    private boolean enters() {
        return user.may(Permission.CEREMONY_PREPARE);
    }

    private boolean confirms() {
        return user.may(Permission.CEREMONY_APPROVE);
    }

    private void show() {
        boolean works = enters() || confirms() || user.may(Permission.AUDIT_READ);
        List<RelapseFigure> rows = works ? figures.all() : figures.confirmed();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(new EmptyState("reporting.official.none.title", "reporting.official.none.hint"));
            return;
        }
        var names = accounts.of(rows.stream()
                .flatMap(row -> Stream.of(row.enteredBy(), row.confirmedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var table = new DataTable<RelapseFigure>("reporting.official.title")
                .column("reporting.official.period", OfficialView::period)
                .column("reporting.official.territory", OfficialView::where)
                .number("reporting.official.followed", (row, l) -> new Ltr(Integer.toString(row.followed())))
                .number("reporting.official.relapsed", (row, l) -> new Ltr(Integer.toString(row.relapsed())))
                .number("reporting.official.rate", (row, l) -> new Ltr(rate(row)))
                .column("reporting.official.source", OfficialView::source);
        if (works) table.column("reporting.official.state", (row, language) -> state(row, names, language));
        if (enters() || confirms()) table.column("reporting.official.action", (row, language) -> actions(row));
        content.add(table.rows(rows));
    }

    private static Component period(RelapseFigure row, Language language) {
        return new Span(Localized.text("reporting.official.fromTo", Formats.date(row.from()), Formats.date(row.to())));
    }

    private static Component where(RelapseFigure row, Language language) {
        var region = row.region();
        return new Span(region == null ? Localized.text("reporting.official.country") : region.in(language.arabic()));
    }

    private static String rate(RelapseFigure row) {
        return "%d,%02d %%".formatted(row.rate() / 100, row.rate() % 100);
    }

    private static Component source(RelapseFigure row, Language language) {
        var reference = new Span(Localized.text("reporting.official.published", row.reference(), row.publishedOn()));
        reference.addClassName("hint");
        var cell = new Div(new Span(row.source().in(language.arabic())), reference);
        cell.addClassNames("stack", "tight");
        return cell;
    }

    private static Component state(RelapseFigure row, AccountNames.Names names, Language language) {
        boolean arabic = language.arabic();
        String confirmer = row.confirmedBy();
        var by = new Span(
                confirmer == null
                        ? Localized.text("reporting.official.by", names.of(row.enteredBy(), arabic))
                        : Localized.text(
                                "reporting.official.byBoth",
                                names.of(row.enteredBy(), arabic),
                                names.of(confirmer, arabic)));
        by.addClassName("hint");
        var cell = new Div(chip(row.state()), by);
        if (!row.reason().isEmpty()) cell.add(new Span(Localized.text("reporting.official.because", row.reason())));
        cell.addClassNames("stack", "tight");
        return cell;
    }

    private static StateChip chip(RelapseState state) {
        return new StateChip(
                state,
                switch (state) {
                    case ENTERED -> Tone.WAITING;
                    case CONFIRMED -> Tone.GOOD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    private Component actions(RelapseFigure row) {
        var acts = new Div();
        acts.addClassName("row");
        if (row.state() == RelapseState.WITHDRAWN) return acts;
        if (confirms()
                && row.state() == RelapseState.ENTERED
                && !row.enteredBy().equals(user.username())) {
            var confirm = Localized.text(new Button("", click -> confirm(row)), "reporting.official.confirm");
            confirm.addClassName("confirm-figure");
            acts.add(confirm);
        }
        acts.add(Localized.text(
                new Button("", click -> new WithdrawDialog(figures, row, this::show).open()),
                "reporting.official.withdraw"));
        return acts;
    }

    private void confirm(RelapseFigure row) {
        if (Notices.attempt(() -> figures.confirm(row.id(), row.version())))
            Notices.done("reporting.official.confirmed");
        show();
    }

    @Override
    public String getPageTitle() {
        return Localized.text("reporting.official.title");
    }
}
