package ma.idmaj.accounts.login.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import ma.idmaj.accounts.factor.ui.FactorFields;
import ma.idmaj.accounts.login.LogInStep;
import ma.idmaj.accounts.login.LogInSteps;
import ma.idmaj.accounts.login.LogInUnderWay;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.ErrorSummary.Problem;

import java.util.List;

/** The code of the second factor, or a recovery code in its place. */
@Route("login/code")
@AnonymousAllowed
class CodeView extends StepView {

    private final TextField code = FactorFields.code("accounts.factor.code", "accounts.factor.code.hint");

    CodeView(LogInSteps steps) {
        super(steps, LogInStep.CODE, "accounts.step.code");
    }

    @Override
    void ask(LogInUnderWay underWay) {
        var submit = submit("accounts.step.goOn", () -> check());
        submit.addClickShortcut(Key.ENTER);
        add(code, actions(submit, cancel()));
        code.focus();
    }

    private void check() {
        var underWay = underWay();
        if (underWay.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate("login"));
            return;
        }
        try {
            goOn(steps.code(underWay.get(), code.getValue()));
        } catch (Refusal wrong) {
            code.clear();
            errors.show(List.of(Problem.of(code, wrong.messageKey(), wrong.values())));
        }
    }
}
