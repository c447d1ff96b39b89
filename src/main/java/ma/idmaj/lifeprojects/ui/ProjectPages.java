package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.committee.CommitteeLinks;
import ma.idmaj.ui.i18n.Localized;

/** The pages of the life projects: the projects, the committee that decides on them, what is known of the markets. */
public final class ProjectPages extends Nav {

    /** @param here address of the page they stand on */
    public ProjectPages(String here) {
        addClassName("page-tabs");
        Localized.on(this, language -> getElement().setAttribute("aria-label", Localized.text("lifeprojects.title")));
        add(
                page(ProjectLinks.ALL, "lifeprojects.title", here),
                page(CommitteeLinks.ALL, "lifeprojects.committee.title", here),
                page(ProjectLinks.MARKET, "lifeprojects.market.title", here));
    }

    private static Anchor page(String href, String key, String here) {
        var page = Localized.text(new Anchor(href, ""), key);
        if (href.equals(here)) page.getElement().setAttribute("aria-current", "page");
        return page;
    }
}
