package ma.idmaj.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import ma.idmaj.ui.i18n.Localized;

import org.springframework.core.env.Environment;

/** Name and password; under the demo profile also the accounts one may try. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Longer than any lock: an address somebody made up says no nonsense. */
    private static final int MOST_SECONDS = 900;

    private static final int MINUTE = 60;

    private final LoginForm form = new LoginForm();
    private int later;

    LoginView(Environment environment) {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Localized.on(form, language -> form.setI18n(words()));
        var star = new Div();
        star.addClassName("star");
        var card = new Div(
                star,
                Localized.text(new H1(), "shell.product"),
                Localized.text(new Paragraph(), "shell.tagline"),
                form);
        card.addClassName("card");
        if (environment.getProperty("idmaj.demo", Boolean.class, false)) card.add(new DemoAccounts(form));
        var tools = new Div(new LanguageButton(), new ThemeButton());
        tools.addClassName("tools");
        add(tools, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        later = asked.getSingleParameter("later")
                .filter(seconds -> seconds.matches("[1-9]\\d{0,2}"))
                .map(seconds -> Math.min(Integer.parseInt(seconds), MOST_SECONDS))
                .orElse(0);
        form.setI18n(words());
        form.setError(later > 0 || asked.getSingleParameter("error").isPresent());
    }

    @Override
    public String getPageTitle() {
        return Localized.text("shell.login.title") + " · " + Localized.text("shell.product");
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(Localized.text("shell.login.title"));
        labels.setUsername(Localized.text("shell.login.username"));
        labels.setPassword(Localized.text("shell.login.password"));
        labels.setSubmit(Localized.text("shell.login.submit"));
        var error = words.getErrorMessage();
        error.setTitle(Localized.text("shell.login.wrong"));
        error.setMessage(hint());
        error.setUsername(Localized.text("shell.login.username.missing"));
        error.setPassword(Localized.text("shell.login.password.missing"));
        return words;
    }

    /** How long to wait is told of every name alike: it says nothing of whether there is such an account. */
    private String hint() {
        if (later == 0) return Localized.text("shell.login.wrong.hint");
        return later < MINUTE
                ? Localized.text("shell.login.later.seconds", later)
                : Localized.text("shell.login.later.minutes", Math.ceilDiv(later, MINUTE));
    }
}
