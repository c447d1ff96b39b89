package ma.idmaj.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of what is asked after the password: the log-in's card, language and theme, and no way to anywhere else. */
@Layout("/login")
@AnonymousAllowed
class LogInLayout extends Div implements RouterLayout {

    private final Div card = new Div();

    LogInLayout() {
        addClassName("login");
        var tools = new Div(new LanguageButton(), new ThemeButton());
        tools.addClassNames("tools", "no-print");
        card.addClassNames("card", "step");
        add(tools, card);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        card.getElement().removeAllChildren();
        if (content != null) card.getElement().appendChild(content.getElement());
    }
}
