package ma.idmaj.accounts.login.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import ma.idmaj.accounts.factor.Enrolment;
import ma.idmaj.accounts.factor.ui.DevicePanel;
import ma.idmaj.accounts.factor.ui.RecoveryCodesPanel;
import ma.idmaj.accounts.login.LogInStep;
import ma.idmaj.accounts.login.LogInSteps;
import ma.idmaj.accounts.login.LogInUnderWay;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.ErrorSummary.Problem;

import java.util.List;

/** A device for the second factor, and then the recovery codes, told this once. */
@Route("login/enrol")
@AnonymousAllowed
class EnrolView extends StepView {

    EnrolView(LogInSteps steps) {
        super(steps, LogInStep.ENROL, "accounts.step.enrol");
    }

    @Override
    void ask(LogInUnderWay underWay) {
        var device = new Enrolment(underWay.username());
        var panel = new DevicePanel(device);
        var submit = submit("accounts.step.goOn", () -> enrol(device, panel));
        submit.addClickShortcut(Key.ENTER);
        add(panel, actions(submit, cancel()));
    }

    private void enrol(Enrolment device, DevicePanel panel) {
        var underWay = underWay();
        if (underWay.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate("login"));
            return;
        }
        try {
            var enrolled = steps.enrol(underWay.get(), device, panel.code().getValue());
            // Kept at once: who closes the page here comes back to a log-in with the device, not to another enrolment.
            keep(enrolled.underWay());
            removeAll();
            add(
                    new RecoveryCodesPanel(new H1(), underWay.get().username(), enrolled.codes()),
                    actions(submit("accounts.codes.kept", () -> goOn(enrolled.underWay()))));
        } catch (Refusal wrong) {
            panel.code().clear();
            errors.show(List.of(Problem.of(panel.code(), wrong.messageKey(), wrong.values())));
        }
    }
}
