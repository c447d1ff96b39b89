package ma.idmaj.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.stock.vehicles.PlateNumber;
import ma.idmaj.stock.vehicles.Transfer;
import ma.idmaj.stock.vehicles.VehiclePapers;
import ma.idmaj.stock.vehicles.VehicleService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.UUID;

/** A vehicle's papers written down, as far as they are there. A plate of another form is kept, with a second look asked for. */
class VehicleDialog extends Dialog {

    private final TextField registration = Fields.latinText("stock.vehicles.registration", PlateNumber.LENGTH);
    private final TextField insurer = Fields.text("stock.vehicles.insurer", VehiclePapers.INSURER_LENGTH);
    private final TextField policy = Fields.latinText("stock.vehicles.policy", VehiclePapers.POLICY_LENGTH);
    private final DatePicker insuredUntil = Fields.date("stock.vehicles.insuredUntil");
    private final Select<Transfer> transfer = Fields.choice("stock.vehicles.transfer", Transfer.class);
    private final DatePicker transferOn = Fields.date("stock.vehicles.transferOn");

    VehicleDialog(UUID piece, VehiclePapers papers, VehicleService vehicles, LocalDate today, Runnable done) {
        registration.setId("registration");
        Fields.hint(registration, "stock.vehicles.registration.hint");
        registration.addValueChangeListener(change -> look());
        registration.setValue(papers.registration());
        insurer.setValue(papers.insurer());
        policy.setValue(papers.policy());
        insuredUntil.setValue(papers.insuredUntil());
        transfer.addValueChangeListener(change -> transferOn.setVisible(change.getValue() != Transfer.MISSING));
        transfer.setValue(papers.transfer());
        transferOn.setVisible(papers.transfer() != Transfer.MISSING);
        transferOn.setMax(today);
        transferOn.setValue(papers.transferOn());
        var form = new Div(registration, insurer, policy, insuredUntil, transfer, transferOn);
        form.addClassName("form-grid");
        var save = Localized.text(new Button(), "stock.save");
        save.setId("save-vehicle");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            if (!Notices.attempt(() -> vehicles.write(piece, typed(papers.version())))) return;
            close();
            Notices.done("stock.saved");
            done.run();
        });
        Localized.on(this, language -> setHeaderTitle(Localized.text("stock.vehicles")));
        add(form);
        getFooter().add(Localized.text(new Button("", click -> close()), "stock.cancel"), save);
    }

    private VehiclePapers typed(long version) {
        boolean transferred = transfer.getValue() != Transfer.MISSING;
        return new VehiclePapers(
                registration.getValue(),
                insurer.getValue(),
                policy.getValue(),
                insuredUntil.getValue(),
                transfer.getValue(),
                transferred ? transferOn.getValue() : null,
                version);
    }

    private void look() {
        String typed = registration.getValue();
        boolean unusual = !typed.isBlank() && !PlateNumber.usual(typed);
        registration.setHelperText(
                Localized.text(unusual ? "stock.vehicles.registration.unusual" : "stock.vehicles.registration.hint"));
        if (!typed.equals(PlateNumber.clean(typed))) registration.setValue(PlateNumber.clean(typed));
    }
}
