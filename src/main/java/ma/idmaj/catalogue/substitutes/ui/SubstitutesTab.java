package ma.idmaj.catalogue.substitutes.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.substitutes.SubstituteService;
import ma.idmaj.catalogue.tabs.ItemTab;

/** What may stand in for an item, and what it may stand in for. */
@org.springframework.stereotype.Component
class SubstitutesTab implements ItemTab {

    private final SubstituteService substitutes;
    private final CatalogueService catalogue;
    private final CurrentUser user;

    SubstitutesTab(SubstituteService substitutes, CatalogueService catalogue, CurrentUser user) {
        this.substitutes = substitutes;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "catalogue.substitutes.tab";
    }

    @Override
    public String path() {
        return CatalogueLinks.SUBSTITUTES_TAB;
    }

    @Override
    public Component content(ItemRow item, Runnable changed) {
        return new SubstitutesPanel(substitutes, catalogue, item, user.may(Permission.CATALOGUE_WRITE));
    }

    @Override
    public int order() {
        return 40;
    }
}
