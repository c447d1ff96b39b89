package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.ui.i18n.Localized;

/** The catalogue's three pages. */
public class CatalogueTabs extends Nav {

    /** @param here address of the page they stand on */
    public CatalogueTabs(String here) {
        addClassName("page-tabs");
        Localized.on(this, language -> getElement().setAttribute("aria-label", Localized.text("catalogue.title")));
        add(
                tab(CatalogueLinks.ALL, "catalogue.items", here),
                tab(CatalogueLinks.KITS, "catalogue.kits", here),
                tab(CatalogueLinks.REVIEW, "catalogue.review", here));
    }

    private static Anchor tab(String href, String key, String here) {
        var tab = Localized.text(new Anchor(href, ""), key);
        if (href.equals(here)) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }
}
