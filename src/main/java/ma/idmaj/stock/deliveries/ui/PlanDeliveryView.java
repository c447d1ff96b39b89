package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.StockService;
import ma.idmaj.stock.deliveries.DeliveryDraft;
import ma.idmaj.stock.deliveries.DeliveryPlan;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Plans the delivery of one person's pieces, which the address names; the note is issued with it. */
@Route(StockLinks.NEW_DELIVERY)
@RolesAllowed(Permission.STOCK_WRITE)
class PlanDeliveryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final StockService stock;
    private final DeliveryService deliveries;
    private final DatePicker day = Fields.date("stock.deliveries.day");
    private final ParsedField<LocalTime> hour = Fields.time("stock.deliveries.hour");
    private final TextField address = Fields.text("stock.deliveries.address", DeliveryDraft.ADDRESS_LENGTH);
    private final TextField vehicle = Fields.text("stock.deliveries.vehicle", DeliveryDraft.VEHICLE_LENGTH);
    private final TextField driver =
            Fields.optional(Fields.text("stock.deliveries.driver", DeliveryDraft.DRIVER_LENGTH));
    private List<UUID> pieces = List.of();

    PlanDeliveryView(StockService stock, DeliveryService deliveries) {
        this.stock = stock;
        this.deliveries = deliveries;
        addClassName("form-page");
        day.setId("delivery-day");
        hour.setId("delivery-hour");
        address.setId("delivery-address");
        address.addClassName("wide");
        vehicle.setId("delivery-vehicle");
        driver.setId("delivery-driver");
        Fields.hint(vehicle, "stock.deliveries.vehicle.hint");
        Fields.hint(driver, "stock.deliveries.driver.hint");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> codes =
                event.getLocation().getQueryParameters().getParameters().getOrDefault("piece", List.of());
        pieces = codes.stream()
                .limit(DeliveryDraft.MOST_PIECES)
                .flatMap(code -> stock.piece(code).stream())
                .map(PieceRow::id)
                .toList();
        removeAll();
        add(new PageHeader("stock.deliveries.plan"));
        if (pieces.isEmpty()) {
            add(new EmptyState("stock.deliveries.plan.none.title", "stock.deliveries.plan.none.hint"));
            return;
        }
        try {
            lay(deliveries.plan(pieces));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private void lay(DeliveryPlan plan) {
        address.setValue(plan.address());
        Fields.hint(
                address,
                plan.address().isEmpty() ? "stock.deliveries.address.unknown" : "stock.deliveries.address.ofFile");
        var what = new Div(Localized.text(new H2(), "stock.deliveries.what"));
        what.addClassNames("panel", "stack");
        if (plan.recipient() != null) what.add(RecipientFacts.of(plan.recipient()));
        var list = new Div();
        Localized.on(list, language -> {
            list.removeAll();
            list.add(WaitingTable.pieces(plan.pieces(), language));
        });
        what.add(list);
        var form = new Div(day, hour, address, vehicle, driver);
        form.addClassName("form-grid");
        var save = Localized.text(new Button("", click -> save()), "stock.deliveries.issue");
        save.setId("save-delivery");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(what, form, actions);
    }

    private void save() {
        boolean dated = Fields.check(day, day.getValue() != null, "stock.deliveries.dayMissing");
        boolean timed = Fields.check(hour, hour.optionalValue().isPresent(), "stock.deliveries.hourMissing");
        boolean placed = Fields.check(address, !address.getValue().isBlank(), "stock.deliveries.addressMissing");
        boolean brought = Fields.check(vehicle, !vehicle.getValue().isBlank(), "stock.deliveries.vehicleMissing");
        Fields.focusFirstInvalid(day, hour, address, vehicle);
        if (!dated || !timed || !placed || !brought) return;
        Notices.attempt(() -> {
            UUID id = deliveries.issue(new DeliveryDraft(
                    day.getValue(),
                    hour.optionalValue().orElseThrow(),
                    address.getValue(),
                    vehicle.getValue(),
                    driver.getValue(),
                    pieces));
            Notices.done("stock.saved");
            getUI().ifPresent(ui -> ui.navigate(StockLinks.delivery(id)));
        });
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.deliveries.plan");
    }
}
