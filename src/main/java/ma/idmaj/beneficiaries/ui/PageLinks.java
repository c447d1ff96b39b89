package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.PeoplePage;
import ma.idmaj.ui.i18n.Localized;

/** To the pages of the people's list before and after; made once, as the list is found anew at every letter. */
class PageLinks extends Nav {

    static final String AFTER = "after";
    static final String BEFORE = "before";

    private final Anchor previous = link("beneficiaries.previousPage");
    private final Anchor next = link("beneficiaries.nextPage");

    PageLinks() {
        addClassNames("row", "pages");
        Localized.on(this, language -> setAriaLabel(Localized.text("beneficiaries.pages")));
        add(previous, next);
    }

    /** @param shown what the list is narrowed and ordered by */
    void show(PeoplePage page, QueryParameters shown) {
        lead(previous, page.before(), BEFORE, page.rows().getFirst(), shown);
        lead(next, page.after(), AFTER, page.rows().getLast(), shown);
    }

    private static void lead(Anchor link, boolean there, String side, BeneficiaryRow from, QueryParameters shown) {
        link.setVisible(there);
        if (!there) return;
        link.setHref(BeneficiaryLinks.ALL + "?"
                + shown.merging(side, from.id().toString()).getQueryString());
    }

    private static Anchor link(String key) {
        var link = Localized.text(new Anchor(), key);
        link.addClassNames("button-link", "quiet");
        return link;
    }
}
