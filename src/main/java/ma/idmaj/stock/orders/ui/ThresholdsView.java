package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.shared.Money;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.orders.ThresholdService;
import ma.idmaj.stock.orders.Thresholds;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

/** From which sums on more suppliers are to be asked: kept by the administrator, who buys nothing. */
@Route(StockLinks.THRESHOLDS)
@RolesAllowed(Permission.ADMINISTER)
@Menu(title = "stock.orders.threshold.menu", icon = "scale", order = 95)
class ThresholdsView extends Div implements HasDynamicTitle {

    private final ParsedField<Money> threeQuotes = Fields.money("stock.orders.threshold.threeQuotesFrom");
    private final ParsedField<Money> tender = Fields.money("stock.orders.threshold.tenderFrom");
    private final ThresholdService thresholds;

    ThresholdsView(ThresholdService thresholds) {
        this.thresholds = thresholds;
        addClassName("form-page");
        threeQuotes.setId("three-quotes");
        tender.setId("tender");
        var now = thresholds.thresholds();
        threeQuotes.setValue(now.threeQuotesFrom());
        tender.setValue(now.tenderFrom());
        var form = new Div(threeQuotes, tender);
        form.addClassNames("panel", "form-grid");
        var save = Localized.text(new Button("", click -> save()), "stock.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(
                new PageHeader("stock.orders.threshold.title"),
                Localized.text(new Paragraph(), "stock.orders.threshold.explained"),
                form,
                actions);
    }

    private void save() {
        Money three = threeQuotes.optionalValue().orElse(Money.ZERO);
        Money offers = tender.optionalValue().orElse(Money.ZERO);
        boolean first = Fields.check(threeQuotes, three.centimes() > 0, "stock.orders.threshold.missing");
        boolean second = Fields.check(tender, offers.compareTo(three) > 0, "stock.orders.threshold.order");
        Fields.focusFirstInvalid(threeQuotes, tender);
        if (first && second && Notices.attempt(() -> thresholds.change(new Thresholds(three, offers))))
            Notices.done("stock.saved");
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.orders.threshold.title");
    }
}
