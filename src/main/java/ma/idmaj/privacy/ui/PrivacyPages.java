package ma.idmaj.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.privacy.PrivacyLinks;
import ma.idmaj.ui.i18n.Localized;

/** The pages on people's rights: requests, retention, legal holds, notices. */
public final class PrivacyPages extends Nav {

    /** @param here address of the page they stand on */
    public PrivacyPages(String here, CurrentUser user) {
        addClassName("page-tabs");
        Localized.on(this, language -> getElement().setAttribute("aria-label", Localized.text("privacy.title")));
        // The administrator keeps the notices, and reads nothing of anybody.
        if (user.may(Permission.AUDIT_READ))
            add(
                    page(PrivacyLinks.REQUESTS, "privacy.requests.title", here),
                    page(PrivacyLinks.RETENTION, "privacy.retention.title", here),
                    page(PrivacyLinks.HOLDS, "privacy.holds.title", here));
        add(page(PrivacyLinks.NOTICES, "privacy.notices.title", here));
    }

    private static Anchor page(String href, String key, String here) {
        var page = Localized.text(new Anchor(href, ""), key);
        if (href.equals(here)) page.getElement().setAttribute("aria-current", "page");
        return page;
    }
}
