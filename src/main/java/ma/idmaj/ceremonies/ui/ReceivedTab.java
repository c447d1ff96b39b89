package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.received.ReceivedRow;
import ma.idmaj.ceremonies.received.ReceivedService;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

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
        if (!user.may(Permission.CEREMONY_READ)) return none();
        List<ReceivedRow> rows = received.received(person);
        List<DeliveryRow> deliveries = received.deliveries(person);
        if (rows.isEmpty() && deliveries.isEmpty()) return none();
        var content = new Div();
        content.addClassName("stack");
        if (!rows.isEmpty()) content.add(items(rows));
        if (!deliveries.isEmpty())
            content.add(
                    Localized.text(new H2(), "ceremonies.received.deliveries"),
                    new ReceivedDeliveries(user.may(Permission.STOCK_READ)).rows(deliveries));
        return content;
    }

    private static EmptyState none() {
        return new EmptyState("ceremonies.received.none.title", "ceremonies.received.none.hint");
    }

    private static DataTable<ReceivedRow> items(List<ReceivedRow> rows) {
        return new DataTable<ReceivedRow>("ceremonies.received")
                .column("ceremonies.received.item", ReceivedTab::item)
                .number("ceremonies.received.quantity", (row, language) -> new Ltr(Integer.toString(row.quantity())))
                .column("ceremonies.received.state", (row, language) -> new StateChip(row.state(), tone(row.state())))
                .column("ceremonies.received.ceremony", ReceivedTab::ceremony)
                .column("ceremonies.received.record", (row, language) -> new Ltr(row.record()))
                .rows(rows);
    }

    private static Component item(ReceivedRow row, Language language) {
        var item = new Div(new Span(row.item().in(language.arabic())));
        if (row.serials().isEmpty()) return item;
        var serials = new Div();
        serials.addClassNames("hint", "serials");
        for (String serial : row.serials()) serials.add(new Ltr(serial));
        item.add(serials);
        return item;
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
