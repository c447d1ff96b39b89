package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.privacy.requests.RequestDraft;
import ma.idmaj.privacy.requests.RequestKind;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.privacy.requests.RequestWay;
import ma.idmaj.privacy.ui.PersonChoice;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** A request as it comes in: who asks what, since when, and how it came. */
class ReceiveDialog extends Dialog {

    private final LocalDate today;
    private final Select<RequestKind> kind = Fields.choice("privacy.requests.kind", RequestKind.class);
    private final ComboBox<BeneficiaryRow> person;
    private final TextField name = Fields.optional(Fields.text("privacy.requests.name", RequestDraft.MAX_NAME));
    private final TextField contact =
            Fields.optional(Fields.text("privacy.requests.contact", RequestDraft.MAX_CONTACT));
    private final DatePicker receivedOn = Fields.date("privacy.requests.receivedOn");
    private final Select<RequestWay> way = Fields.choice("privacy.requests.way", RequestWay.class);
    private final TextArea wish = Fields.longText("privacy.requests.wish", RequestDraft.MAX_WORDS);

    ReceiveDialog(RequestService requests, BeneficiaryService people, LocalDate today, Consumer<UUID> received) {
        this.today = today;
        person = Fields.optional(PersonChoice.of("privacy.requests.person", people));
        addClassName("entry-dialog");
        setCloseOnOutsideClick(false);
        kind.setId("request-kind");
        kind.setValue(RequestKind.ACCESS);
        person.setId("request-person");
        Fields.hint(person, "privacy.requests.person.hint");
        name.setId("request-name");
        Fields.hint(name, "privacy.requests.name.hint");
        contact.setId("request-contact");
        receivedOn.setId("request-day");
        receivedOn.setMax(today);
        receivedOn.setValue(today);
        way.setId("request-way");
        way.setValue(RequestWay.COUNTER);
        wish.setId("request-wish");
        Fields.hint(wish, "privacy.requests.wish.hint");
        wish.addClassName("wide");
        var form = new Div(kind, receivedOn, way, person, name, contact, wish);
        form.addClassName("form-grid");
        add(form);
        var save = Localized.text(new Button(), "privacy.requests.receive");
        save.setId("save-request");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            if (!complete()) return;
            Notices.attempt(() -> {
                UUID id = requests.receive(draft());
                close();
                received.accept(id);
                Notices.done("privacy.requests.received");
            });
        });
        var cancel = Localized.text(new Button(), "privacy.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("privacy.requests.receive")));
        getFooter().add(cancel, save);
    }

    private boolean complete() {
        boolean dated = Fields.check(
                receivedOn,
                receivedOn.getValue() != null && !receivedOn.getValue().isAfter(today),
                "privacy.requests.inTheFuture");
        boolean known = Fields.check(
                person, person.getValue() != null || !name.getValue().isBlank(), "privacy.requests.whoAsks");
        boolean said = Fields.check(wish, !wish.getValue().isBlank(), "privacy.requests.wishMissing");
        Fields.focusFirstInvalid(receivedOn, person, wish);
        return dated && known && said;
    }

    private RequestDraft draft() {
        return new RequestDraft(
                kind.getValue(),
                person.getValue() == null ? null : person.getValue().id(),
                name.getValue(),
                contact.getValue(),
                wish.getValue(),
                receivedOn.getValue(),
                way.getValue());
    }
}
