package ma.idmaj.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

/** The figures. */
@Route("reports")
@RolesAllowed(Permission.REPORTS_READ)
@Menu(title = "reporting.title", icon = "bar-chart-h", order = 70)
class ReportsView extends Div implements HasDynamicTitle {

    ReportsView() {
        addClassName("reports");
        add(new PageHeader("reporting.title"));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("reporting.title");
    }
}
