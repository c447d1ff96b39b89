package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.received.ReceivedRow;
import ma.idmaj.ceremonies.received.ReceivedService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import java.util.List;
import java.util.UUID;

/** The equipment a person has received, on the person's page. */
@org.springframework.stereotype.Component
class ReceivedTab implements BeneficiaryTab {

    private final ReceivedService received;
    private final CurrentUser user;

    ReceivedTab(ReceivedService received, CurrentUser user) {
        this.received = received;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "ceremonies.received";
    }

    @Override
    public String path() {
        return "equipment";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content(UUID person) {
        List<ReceivedRow> rows = user.may(Permission.CEREMONY_READ) ? received.received(person) : List.of();
        if (rows.isEmpty()) return new EmptyState("ceremonies.received.none.title", "ceremonies.received.none.hint");
        return new DataTable<ReceivedRow>("ceremonies.received")
                .column(
                        "ceremonies.received.item",
                        (row, language) -> new Span(row.item().in(language.arabic())))
                .number("ceremonies.received.quantity", (row, language) -> new Ltr(Integer.toString(row.quantity())))
                .column("ceremonies.received.state", (row, language) -> new StateChip(row.state(), tone(row.state())))
                .column("ceremonies.received.ceremony", ReceivedTab::ceremony)
                .column("ceremonies.received.record", (row, language) -> new Ltr(row.record()))
                .rows(rows);
    }

    private static Component ceremony(ReceivedRow row, Language language) {
        var link = new Anchor(
                CeremonyLinks.page(row.ceremony(), "report"), row.title().in(language.arabic()));
        return new Div(new Div(link), new Ltr(Formats.date(row.heldOn())));
    }

    private static Tone tone(ItemState state) {
        return switch (state) {
            case GIVEN -> Tone.GOOD;
            case PLANNED, SUBSTITUTED -> Tone.NEUTRAL;
            case MISSING, DAMAGED -> Tone.BAD;
        };
    }
}
