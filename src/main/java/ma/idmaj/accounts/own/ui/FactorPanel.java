package ma.idmaj.accounts.own.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.factor.Enrolment;
import ma.idmaj.accounts.factor.SecondFactor;
import ma.idmaj.accounts.factor.ui.DevicePanel;
import ma.idmaj.accounts.factor.ui.FactorFields;
import ma.idmaj.accounts.factor.ui.RecoveryCodesPanel;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** One's second factor: taken, replaced, given up where the roles allow it; new recovery codes. */
class FactorPanel extends Section {

    private final SecondFactor factor;
    private final String username;
    private final Runnable changed;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();

    FactorPanel(SecondFactor factor, CurrentUser user, Runnable changed) {
        this.factor = factor;
        this.username = user.username();
        this.changed = changed;
        addClassNames("panel", "stack");
        body.addClassName("stack");
        add(
                Localized.text(new H2(), "accounts.factor.title"),
                Localized.text(new Paragraph(), "accounts.factor.what"),
                errors,
                body);
        showState();
    }

    private void showState() {
        SecondFactor.State state = factor.mine();
        errors.show(List.of());
        body.removeAll();
        if (!state.on()) {
            var take = button("accounts.factor.take", "take-factor", this::takeDevice);
            body.add(
                    new StateChip(
                            state.obliged() ? Tone.WAITING : Tone.NEUTRAL,
                            state.obliged() ? "accounts.factor.off.obliged" : "accounts.factor.off"),
                    actions(take));
            return;
        }
        TextField code = FactorFields.code("accounts.factor.code", "accounts.factor.code.hint");
        var codes =
                button("accounts.codes.renew", "renew-codes", () -> tell(code, () -> factor.newCodes(code.getValue())));
        var other = button("accounts.factor.other", "other-device", this::takeDevice);
        var remove = button("accounts.factor.remove", "remove-factor", () -> remove(code));
        remove.setVisible(!state.obliged());
        body.add(
                new StateChip(Tone.GOOD, "accounts.factor.on"),
                Localized.text(new Paragraph(), "accounts.codes.left", state.codesLeft()),
                code,
                actions(codes, other, remove));
    }

    /** What proves that it is the owner who sits there: a code of the device before, the password without one. */
    private void takeDevice() {
        boolean replaced = factor.mine().on();
        var device = new Enrolment(username);
        var panel = new DevicePanel(device);
        var password = Fields.label(new PasswordField(), "accounts.password.old");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.addClassName("ltr-input");
        var code = FactorFields.code("accounts.factor.codeBefore", "accounts.factor.code.hint");
        Component proof = replaced ? code : password;
        var enrol = button(
                "accounts.factor.confirm",
                "confirm-factor",
                () -> tell(
                        panel.code(),
                        () -> factor.enrol(
                                device, panel.code().getValue(), replaced ? code.getValue() : password.getValue())));
        errors.show(List.of());
        body.removeAll();
        body.add(panel, proof, actions(enrol, button("accounts.cancel", "cancel-factor", this::showState)));
    }

    private interface Codes {
        List<String> made();
    }

    private void tell(Component field, Codes codes) {
        List<String> made;
        try {
            made = codes.made();
        } catch (Refusal refused) {
            errors.show(List.of(Problem.of(field, refused.messageKey(), refused.values())));
            return;
        }
        errors.show(List.of());
        body.removeAll();
        body.add(
                new RecoveryCodesPanel(new H3(), username, made),
                actions(button("accounts.codes.kept", "codes-kept", this::showState)));
        changed.run();
    }

    private void remove(TextField code) {
        try {
            factor.remove(code.getValue());
        } catch (Refusal refused) {
            errors.show(List.of(Problem.of(code, refused.messageKey(), refused.values())));
            return;
        }
        Notices.done("accounts.factor.removed");
        showState();
        changed.run();
    }

    private static Button button(String key, String id, Runnable act) {
        var button = Localized.text(new Button("", click -> act.run()), key);
        button.setId(id);
        return button;
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassNames("form-actions", "no-print");
        return actions;
    }
}
