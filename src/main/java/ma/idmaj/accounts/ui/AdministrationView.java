package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.factor.SecondFactor;
import ma.idmaj.accounts.guard.Locks;
import ma.idmaj.territory.PartnerService;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

/** Who may log in, which centres there are, whose data is used. */
@Route("admin")
@RolesAllowed(Permission.ADMINISTER)
@Menu(title = "accounts.administration", icon = "cog-o", order = 80)
class AdministrationView extends Div implements HasDynamicTitle {

    AdministrationView(
            AccountService accounts,
            SecondFactor factors,
            Locks locks,
            TerritoryService territory,
            PartnerService partners) {
        addClassName("stack");
        var panel = new AccountsPanel(accounts, factors, territory);
        add(
                new PageHeader("accounts.administration").actions(panel.open()),
                new LocksPanel(locks),
                panel,
                new CentresPanel(territory),
                new PartnersPanel(partners),
                new SourcesPanel());
    }

    @Override
    public String getPageTitle() {
        return Localized.text("accounts.administration");
    }
}
