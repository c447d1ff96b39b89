package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Set;

/** The parts of a ceremony's preparation, from page to page. */
class PrepareParts extends Nav {

    /** Addresses below {@code prepare}; the list itself is the first. */
    static final List<String> PARTS = List.of("", "people", "order", "programme", "guests", "rehearsal");

    /** Those that only ask for something to be changed, or tell of people elsewhere. */
    private static final Set<String> PREPARERS = Set.of("people", "rehearsal");

    PrepareParts(String key, String current, boolean prepares) {
        addClassNames("filter-links", "prepare-parts");
        Localized.on(
                this, language -> getElement().setAttribute("aria-label", Localized.text("ceremonies.prepare.parts")));
        for (String part : PARTS) {
            if (PREPARERS.contains(part) && !prepares) continue;
            String page = CeremonyLinks.page(key, part.isEmpty() ? "prepare" : "prepare/" + part);
            var link =
                    Localized.text(new Anchor(page, ""), "ceremonies.prepare.part." + (part.isEmpty() ? "list" : part));
            link.setRouterIgnore(false);
            if (part.equals(current)) link.getElement().setAttribute("aria-current", "page");
            add(link);
        }
    }
}
