package ma.idmaj.accounts.login.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import ma.idmaj.accounts.login.LogInStep;
import ma.idmaj.accounts.login.LogInSteps;
import ma.idmaj.accounts.login.LogInUnderWay;
import ma.idmaj.accounts.password.ui.NewPassword;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.ErrorSummary.Problem;

import java.util.List;

/** A password of one's own in the place of the one another chose. */
@Route("login/password")
@AnonymousAllowed
class ChoosePasswordView extends StepView {

    private final NewPassword password = new NewPassword();

    ChoosePasswordView(LogInSteps steps) {
        super(steps, LogInStep.PASSWORD, "accounts.step.password");
    }

    @Override
    void ask(LogInUnderWay underWay) {
        var submit = submit("accounts.step.goOn", this::choose);
        submit.addClickShortcut(Key.ENTER);
        add(password, actions(submit, cancel()));
        password.focus();
    }

    private void choose() {
        var underWay = underWay();
        if (underWay.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate("login"));
            return;
        }
        try {
            goOn(steps.choosePassword(underWay.get(), password.chosen()));
        } catch (Refusal refused) {
            errors.show(List.of(Problem.of(password.field(refused), refused.messageKey(), refused.values())));
        }
    }
}
