package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.prices.SupplierDraft;
import ma.idmaj.catalogue.prices.SupplierRow;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A new supplier, or what is known of one written anew. A refusal leaves what was typed. */
class SupplierDialog extends Dialog {

    private final TextField name = Fields.text("catalogue.prices.supplier", SupplierDraft.MAX_NAME);
    private final TextField ice = Fields.optional(Fields.latinText("catalogue.prices.ice", 24));
    private final TextField city = Fields.optional(Fields.text("catalogue.prices.city", SupplierDraft.MAX_CITY));
    private final ParsedField<Phone> phone = Fields.optional(Fields.phone("catalogue.prices.phone"));
    private final TextField email =
            Fields.optional(Fields.latinText("catalogue.prices.email", SupplierDraft.MAX_EMAIL));
    private final Checkbox active = Fields.checkbox("catalogue.prices.active");

    /** @param known null for a new one */
    SupplierDialog(SupplierService suppliers, @Nullable SupplierRow known, Runnable saved) {
        addClassName("supplier-dialog");
        Fields.hint(ice, "catalogue.prices.ice.hint");
        active.setValue(true);
        active.setVisible(known != null);
        if (known != null) show(known);
        name.addClassName("wide");
        var form = new Div(name, ice, city, phone, email, active);
        form.addClassName("form-grid");
        var save = Localized.text(new Button(), "catalogue.save");
        save.setId("save-supplier");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> draft().ifPresent(draft -> Notices.attempt(() -> {
            if (known == null) suppliers.add(draft);
            else suppliers.edit(known.id(), known.version(), draft);
            close();
            saved.run();
            Notices.done("catalogue.saved");
        })));
        var cancel = Localized.text(new Button(), "catalogue.prices.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(
                this,
                language -> setHeaderTitle(
                        known == null
                                ? Localized.text("catalogue.prices.addSupplier")
                                : Localized.text("catalogue.prices.editOf", known.name())));
        add(form);
        getFooter().add(cancel, save);
    }

    private void show(SupplierRow known) {
        name.setValue(known.name());
        ice.setValue(known.ice());
        city.setValue(known.city());
        phone.type(known.phone());
        email.setValue(known.email());
        active.setValue(known.active());
    }

    private Optional<SupplierDraft> draft() {
        var draft = new SupplierDraft(
                name.getValue(),
                ice.getValue(),
                city.getValue(),
                phone.getValue(),
                email.getValue(),
                active.getValue());
        boolean named =
                Fields.check(name, !SearchKey.of(draft.name()).isEmpty(), "catalogue.prices.supplierNameMissing");
        boolean identified = Fields.check(ice, draft.iceReadable(), "catalogue.prices.iceWrong");
        boolean called = Fields.check(phone, !phone.unreadable(), "ui.phone.unreadable");
        boolean written = Fields.check(email, draft.emailReadable(), "catalogue.prices.emailWrong");
        Fields.focusFirstInvalid(name, ice, phone, email);
        return named && identified && called && written ? Optional.of(draft) : Optional.empty();
    }
}
