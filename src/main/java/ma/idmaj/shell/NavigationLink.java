package ma.idmaj.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuEntry;

import ma.idmaj.ui.Markup;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** One entry of the navigation; knows when it is the current one. */
class NavigationLink extends Anchor implements AfterNavigationObserver {

    private final String path;
    private final List<String> others;

    /**
     * @param entry its title is the key of the label, its icon a Vaadin icon's name
     * @param all   the entries of the navigation: of two that lead to an address the longer one is the current one
     */
    NavigationLink(MenuEntry entry, List<MenuEntry> all) {
        this.path = path(entry);
        this.others = all.stream()
                .map(NavigationLink::path)
                .filter(other -> other.startsWith(path + "/"))
                .toList();
        setHref(path);
        Localized.on(
                this,
                language -> Markup.draw(
                        this,
                        () -> List.of(new Icon("vaadin", entry.icon()), new Span(Localized.text(entry.title())))));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        boolean current = leads(path, here) && others.stream().noneMatch(other -> leads(other, here));
        if (current) getElement().setAttribute("aria-current", "page");
        else getElement().removeAttribute("aria-current");
    }

    private static boolean leads(String path, String here) {
        return here.equals(path) || (!path.isEmpty() && here.startsWith(path + "/"));
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
