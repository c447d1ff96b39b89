package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.stock.deliveries.DeliveryDetail;
import ma.idmaj.stock.deliveries.DeliveryDraft;
import ma.idmaj.stock.deliveries.DeliveryProgress;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.stock.ui.ReasonDialog;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;

/** What may be done with a delivery as it stands, the next step first. */
final class DeliveryActs {

    private final DeliveryService deliveries;
    private final DeliveryProgress progress;
    private final boolean mayWrite;
    private final Runnable changed;

    DeliveryActs(DeliveryService deliveries, DeliveryProgress progress, boolean mayWrite, Runnable changed) {
        this.deliveries = deliveries;
        this.progress = progress;
        this.mayWrite = mayWrite;
        this.changed = changed;
    }

    Component[] of(DeliveryDetail detail) {
        DeliveryRow note = detail.row();
        var acts = new ArrayList<Component>();
        if (mayWrite && note.state() == DeliveryState.PLANNED) {
            if (!note.overtaken()) acts.add(button("leave", true, () -> leave(note)));
            acts.add(button("fail", false, () -> fail(note)));
            acts.add(button("cancel", false, () -> cancel(note)));
        }
        if (mayWrite && note.state() == DeliveryState.ON_THE_WAY) {
            if (!note.overtaken()) acts.add(button("arrive", true, () -> arrive(note)));
            acts.add(button("fail", false, () -> fail(note)));
        }
        acts.add(Downloads.button(
                "stock.deliveries.paper",
                () -> new Downloads.File(
                        "idmaj-delivery-" + note.number().replace('/', '-') + ".pdf",
                        "application/pdf",
                        deliveries.pdf(note.id(), PaperLanguages.BOTH))));
        return acts.toArray(Component[]::new);
    }

    private static Button button(String name, boolean primary, Runnable act) {
        var button = Localized.text(new Button("", click -> act.run()), "stock.deliveries." + name);
        button.setId(name);
        if (primary) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void leave(DeliveryRow note) {
        var driver = Fields.text("stock.deliveries.driver", DeliveryDraft.DRIVER_LENGTH);
        driver.setId("driver");
        driver.setValue(note.driver());
        driver.setWidthFull();
        new ActDialog(
                        "stock.deliveries.leave",
                        () -> Fields.check(driver, !driver.getValue().isBlank(), "stock.deliveries.driverMissing"),
                        () -> progress.leave(note.id(), note.version(), driver.getValue()),
                        changed,
                        driver)
                .open();
    }

    private void arrive(DeliveryRow note) {
        TextArea remarks = Fields.optional(Fields.longText("stock.remarks", DeliveryDraft.ADDRESS_LENGTH));
        remarks.setWidthFull();
        new ActDialog(
                        "stock.deliveries.arrive",
                        () -> true,
                        () -> progress.arrive(note.id(), note.version(), remarks.getValue()),
                        changed,
                        remarks)
                .open();
    }

    private void fail(DeliveryRow note) {
        var reason = Fields.longText("stock.reason", DeliveryDraft.ADDRESS_LENGTH);
        reason.setId("reason");
        reason.setWidthFull();
        var again = Fields.optional(Fields.date("stock.deliveries.again"));
        again.setId("again");
        var hour = Fields.optional(Fields.time("stock.deliveries.hour"));
        hour.setId("again-hour");
        hour.setValue(note.hour());
        new ActDialog(
                        "stock.deliveries.fail",
                        () -> Fields.check(reason, !reason.getValue().isBlank(), "stock.reasonMissing")
                                & Fields.check(
                                        hour,
                                        again.getValue() == null
                                                || hour.optionalValue().isPresent(),
                                        "stock.deliveries.hourMissing"),
                        () -> progress.fail(
                                note.id(),
                                note.version(),
                                reason.getValue(),
                                again.getValue(),
                                again.getValue() == null
                                        ? null
                                        : hour.optionalValue().orElse(null)),
                        changed,
                        reason,
                        again,
                        hour)
                .open();
    }

    private void cancel(DeliveryRow note) {
        new ReasonDialog(
                        "stock.deliveries.cancel",
                        reason -> progress.cancel(note.id(), note.version(), reason),
                        changed)
                .open();
    }
}
