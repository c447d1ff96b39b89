package ma.idmaj.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import ma.idmaj.funding.FundingService;
import ma.idmaj.stock.PieceMovement;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** One piece, as its label opens it: what it is, where it stands, what may be done, every step so far. Nobody's name. */
@Route("stock/pieces/:code")
@RolesAllowed(Permission.STOCK_READ)
class PieceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Store store;
    private final FundingService funding;
    private final AccountNames accounts;
    private final boolean mayWrite;
    private final LocalDate today;
    private String code = "";

    PieceView(Store store, FundingService funding, AccountNames accounts, CurrentUser user, Clock clock) {
        this.store = store;
        this.funding = funding;
        this.accounts = accounts;
        this.mayWrite = user.may(Permission.STOCK_WRITE);
        this.today = LocalDate.now(clock);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        show();
    }

    private void show() {
        PieceRow piece = store.stock().piece(code).orElseThrow(NotFoundException::new);
        removeAll();
        var header = new PageHeader();
        Localized.on(header, language -> header.title(piece.item().in(language.arabic())));
        header.facts(
                StockTones.chip(piece.state()),
                new Ltr(piece.serial()),
                Localized.text(new Anchor(StockLinks.itemPieces(piece.itemId()), ""), "stock.allOfItem"));
        if (mayWrite) header.actions(acts(piece.state()).toArray(Component[]::new));
        add(header, new PieceFacts(piece, funding, today));
        if (piece.vehicle()) add(new VehiclePanel(piece.id(), store.vehicles(), mayWrite, today));
        add(new PieceDeliveries(piece, store.deliveries(), mayWrite));
        if (mayWrite) {
            var label = new Div(Localized.text(new H2(), "stock.labels"), labels(piece));
            label.addClassName("panel");
            add(label);
        }
        steps(store.stock().movements(piece.id()));
    }

    private LabelPanel labels(PieceRow piece) {
        return new LabelPanel(store.labels(), () -> List.of(piece.id()));
    }

    private List<Button> acts(PieceState state) {
        var acts = new ArrayList<Button>();
        switch (state) {
            case RECEIVED, RESERVED -> {
                acts.add(act("stock.act.repair", store.moves()::sendToRepair, false));
                acts.add(act("stock.act.lose", store.moves()::lose, false));
            }
            case HANDED_OVER -> {
                acts.add(act("stock.act.takeForRepair", store.moves()::takeForRepair, false));
                acts.add(act("stock.act.giveBack", store.moves()::giveBack, false));
                acts.add(act("stock.act.lose", store.moves()::lose, false));
            }
            case AWAY_FOR_REPAIR -> {
                acts.add(act("stock.act.bringBack", store.moves()::bringBack, true));
                acts.add(act("stock.act.giveBack", store.moves()::giveBack, false));
                acts.add(act("stock.act.lose", store.moves()::lose, false));
            }
            case RETURNED -> {
                acts.add(act("stock.act.shelve", store.moves()::shelve, true));
                acts.add(act("stock.act.repair", store.moves()::sendToRepair, false));
                acts.add(act("stock.act.lose", store.moves()::lose, false));
            }
            case IN_REPAIR -> {
                acts.add(act("stock.act.shelve", store.moves()::shelve, true));
                acts.add(act("stock.act.lose", store.moves()::lose, false));
            }
            case LOST -> acts.add(act("stock.act.shelve", store.moves()::shelve, true));
        }
        return acts;
    }

    private Button act(String key, BiConsumer<String, String> verb, boolean primary) {
        var button = Localized.text(
                new Button("", click -> new ReasonDialog(key, reason -> verb.accept(code, reason), this::show).open()),
                key);
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        if (primary) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void steps(List<PieceMovement> steps) {
        var names = accounts.of(steps.stream().map(PieceMovement::by).toList());
        add(
                Localized.text(new H2(), "stock.steps"),
                new DataTable<PieceMovement>("stock.steps")
                        .column("stock.steps.when", (step, language) -> new Ltr(Formats.moment(step.at())))
                        .column("stock.state", (step, language) -> StockTones.chip(step.to()))
                        .column("stock.reason", (step, language) -> new Span(step.reason()))
                        .column("stock.steps.by", (step, language) -> new Span(names.of(step.by(), language.arabic())))
                        .rows(steps));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.piece");
    }
}
