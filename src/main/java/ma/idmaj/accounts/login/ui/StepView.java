package ma.idmaj.accounts.login.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.WrappedSession;

import ma.idmaj.accounts.login.LogInStep;
import ma.idmaj.accounts.login.LogInSteps;
import ma.idmaj.accounts.login.LogInUnderWay;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/** One page of a log-in under way: shown when its step is the next one, and the way on and out of it. */
abstract class StepView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final LogInSteps steps;
    final ErrorSummary errors = new ErrorSummary();
    private final LogInStep step;
    private final String titleKey;

    StepView(LogInSteps steps, LogInStep step, String titleKey) {
        this.steps = steps;
        this.step = step;
        this.titleKey = titleKey;
        addClassNames("stack");
        add(Localized.text(new H1(), titleKey), Localized.text(new Paragraph(), titleKey + ".hint"), errors);
    }

    /** What the page asks, once it is known that it is this page's turn. */
    abstract void ask(LogInUnderWay underWay);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LogInUnderWay> kept = underWay();
        if (kept.isEmpty()) {
            event.forwardTo("login");
            return;
        }
        try {
            LogInStep due = steps.next(kept.get());
            if (due == step) ask(kept.get());
            else if (due == LogInStep.DONE) UI.getCurrent().getPage().setLocation(LogInStep.DONE.path());
            else event.forwardTo(due.path());
        } catch (Refusal expired) {
            leave();
            event.forwardTo("login");
        }
    }

    static Optional<LogInUnderWay> underWay() {
        return Optional.ofNullable(session().getAttribute(LogInUnderWay.ATTRIBUTE))
                .map(LogInUnderWay.class::cast);
    }

    void keep(LogInUnderWay underWay) {
        session().setAttribute(LogInUnderWay.ATTRIBUTE, underWay);
    }

    void goOn(LogInUnderWay underWay) {
        keep(underWay);
        LogInStep due = steps.next(underWay);
        UI ui = UI.getCurrent();
        if (due == LogInStep.DONE) ui.getPage().setLocation(due.path());
        else ui.navigate(due.path());
    }

    Button submit(String key, Runnable act) {
        var submit = Localized.text(new Button("", click -> act.run()), key);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setId("go-on");
        return submit;
    }

    /** Out again: the password is forgotten, nobody was signed in. */
    Button cancel() {
        return Localized.text(
                new Button("", click -> {
                    leave();
                    UI.getCurrent().getPage().setLocation("login");
                }),
                "accounts.login.cancel");
    }

    static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassNames("form-actions", "no-print");
        return actions;
    }

    private static void leave() {
        session().removeAttribute(LogInUnderWay.ATTRIBUTE);
    }

    private static WrappedSession session() {
        return VaadinService.getCurrentRequest().getWrappedSession();
    }

    @Override
    public String getPageTitle() {
        return Localized.text(titleKey);
    }
}
