package ma.idmaj.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.deliveries.DeliveryDraft;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Issues a delivery note. Whoever receives writes the name on the paper: the store keeps nobody's. */
class DeliveryDialog extends Dialog {

    DeliveryDialog(List<PieceRow> pieces, DeliveryService deliveries, Runnable done) {
        var day = Fields.date("stock.deliveries.day");
        day.setId("delivery-day");
        var hour = Fields.time("stock.deliveries.hour");
        hour.setId("delivery-hour");
        var address = Fields.text("stock.deliveries.address", DeliveryDraft.ADDRESS_LENGTH);
        address.setId("delivery-address");
        address.addClassName("wide");
        var vehicle = Fields.text("stock.deliveries.vehicle", DeliveryDraft.VEHICLE_LENGTH);
        vehicle.setId("delivery-vehicle");
        Fields.hint(vehicle, "stock.deliveries.vehicle.hint");
        var list = new UnorderedList();
        for (PieceRow piece : pieces) {
            var name = new Span();
            Localized.on(name, language -> name.setText(piece.item().in(language.arabic())));
            list.add(new ListItem(name, new Span(" "), new Ltr(piece.serial())));
        }
        var save = Localized.text(new Button(), "stock.deliveries.issue");
        save.setId("save-delivery");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            boolean dated = Fields.check(day, day.getValue() != null, "stock.deliveries.dayMissing");
            boolean timed = Fields.check(hour, hour.optionalValue().isPresent(), "stock.deliveries.hourMissing");
            boolean placed = Fields.check(address, !address.getValue().isBlank(), "stock.deliveries.addressMissing");
            boolean brought = Fields.check(vehicle, !vehicle.getValue().isBlank(), "stock.deliveries.vehicleMissing");
            Fields.focusFirstInvalid(day, hour, address, vehicle);
            if (!dated || !timed || !placed || !brought) return;
            boolean issued = Notices.attempt(() -> deliveries.issue(new DeliveryDraft(
                    day.getValue(),
                    hour.optionalValue().orElseThrow(),
                    address.getValue(),
                    vehicle.getValue(),
                    pieces.stream().map(PieceRow::id).toList())));
            if (!issued) return;
            close();
            Notices.done("stock.saved");
            done.run();
        });
        var form = new Div(day, hour, address, vehicle);
        form.addClassName("form-grid");
        Localized.on(this, language -> setHeaderTitle(Localized.text("stock.deliveries.issue")));
        add(list, form);
        getFooter().add(Localized.text(new Button("", click -> close()), "stock.cancel"), save);
    }
}
