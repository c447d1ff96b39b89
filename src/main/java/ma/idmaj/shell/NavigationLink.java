package ma.idmaj.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuEntry;

import ma.idmaj.ui.i18n.Localized;

/** One entry of the navigation; knows when it is the current one. */
class NavigationLink extends Anchor implements AfterNavigationObserver {

    private final String path;

    /** @param entry its title is the key of the label, its icon a Vaadin icon's name */
    NavigationLink(MenuEntry entry) {
        this.path = entry.path().replaceFirst("^/", "");
        setHref(path);
        var label = Localized.text(new Span(), entry.title());
        add(new Icon("vaadin", entry.icon()), label);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        boolean current = here.equals(path) || (!path.isEmpty() && here.startsWith(path + "/"));
        if (current) getElement().setAttribute("aria-current", "page");
        else getElement().removeAttribute("aria-current");
    }
}
