package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.deliveries.DeliveryDetail;
import ma.idmaj.stock.deliveries.DeliveryProgress;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.stock.ui.StockTones;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;
import ma.idmaj.ui.i18n.Translations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One delivery: where it stands, what may be done now, and the record signed when its pieces are installed. */
@Route("stock/deliveries/:delivery")
@RolesAllowed(Permission.STOCK_READ)
class DeliveryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeliveryService deliveries;
    private final DeliveryProgress progress;
    private final AccountNames accounts;
    private final Translations translations;
    private final CurrentUser user;
    private final Clock clock;

    DeliveryView(
            DeliveryService deliveries,
            DeliveryProgress progress,
            AccountNames accounts,
            Translations translations,
            CurrentUser user,
            Clock clock) {
        this.deliveries = deliveries;
        this.progress = progress;
        this.accounts = accounts;
        this.translations = translations;
        this.user = user;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(UUID.fromString(event.getRouteParameters().get("delivery").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void show(UUID id) {
        DeliveryDetail detail = deliveries.delivery(id).orElseThrow(NotFoundException::new);
        var note = detail.row();
        removeAll();
        var header = new PageHeader("stock.deliveries.title", note.number());
        header.facts(
                StockTones.chip(note.state()),
                new Ltr(Formats.date(note.day()) + " " + Formats.time(note.hour())),
                new Span(note.address()));
        var acts = new DeliveryActs(deliveries, progress, user.may(Permission.STOCK_WRITE), () -> show(id));
        header.actions(acts.of(detail));
        add(header);
        if (note.overtaken()) add(overtaken());
        add(facts(detail), what(detail));
        if (detail.record() != null) add(new SignedInstallation(detail.record(), accounts));
        else if (note.state() == DeliveryState.DELIVERED
                && note.recipient() != null
                && user.may(Permission.CEREMONY_PREPARE))
            add(new InstallationPanel(
                    detail,
                    new InstallationWords(translations, detail, LocalDate.now(clock)),
                    act -> progress.install(id, note.version(), act),
                    () -> show(id)));
    }

    private static Paragraph overtaken() {
        var said = Localized.text(new Paragraph(), "stock.deliveries.overtaken.hint");
        said.addClassName("warning");
        return said;
    }

    private Div facts(DeliveryDetail detail) {
        var note = detail.row();
        var facts = new FactsList();
        if (note.recipient() != null) RecipientFacts.on(facts, note.recipient());
        facts.fact("stock.deliveries.address", new Span(note.address()))
                .fact("stock.deliveries.vehicle", new Span(note.vehicle()))
                .fact("stock.deliveries.driver", new Span(note.driver().isEmpty() ? "–" : note.driver()));
        if (!note.remarks().isEmpty()) facts.fact("stock.remarks", new Span(note.remarks()));
        if (detail.next() != null)
            facts.fact(
                    "stock.deliveries.next",
                    new Anchor(
                            StockLinks.delivery(detail.next().id()),
                            new Ltr(detail.next().number() + " · "
                                    + Formats.date(detail.next().day()))));
        var panel = new Div(facts);
        panel.addClassName("panel");
        return panel;
    }

    private static Div what(DeliveryDetail detail) {
        var list = new Div();
        Localized.on(list, language -> {
            list.removeAll();
            list.add(WaitingTable.pieces(detail.pieces(), language));
        });
        var panel = new Div(Localized.text(new H2(), "stock.deliveries.what"), list);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.deliveries");
    }
}
