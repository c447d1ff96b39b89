package ma.idmaj.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.reporting.published.PublishedLinks;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;

/** From the dashboards to what leaves the house: the reports for those who may hold them, official figures for all. */
final class LeavingLinks {

    private LeavingLinks() {}

    static Component[] of(CurrentUser user) {
        var links = new ArrayList<Component>();
        boolean reports = user.may(Permission.CEREMONY_PREPARE)
                || user.may(Permission.CEREMONY_APPROVE)
                || user.may(Permission.AUDIT_READ);
        if (reports) {
            links.add(link(PublishedLinks.FUNDER, "reporting.published.funder.title"));
            links.add(link(PublishedLinks.YEARLY, "reporting.published.yearly.title"));
        }
        links.add(link(PublishedLinks.OFFICIAL, "reporting.official.title"));
        return links.toArray(Component[]::new);
    }

    private static Anchor link(String address, String key) {
        var link = Localized.text(new Anchor(address, ""), key);
        link.addClassNames("button-link", "quiet");
        link.setRouterIgnore(false);
        return link;
    }
}
