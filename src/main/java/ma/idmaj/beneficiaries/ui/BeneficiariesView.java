package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.CappedCount;
import ma.idmaj.beneficiaries.duplicates.ui.DuplicateLinks;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;

/** People, searched in either script or by a number; what is searched for and the page stay in the address. */
@Route(BeneficiaryLinks.ALL)
@RolesAllowed(Permission.PEOPLE_READ)
@Menu(title = "beneficiaries.title", icon = "users", order = 10)
class BeneficiariesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final BeneficiaryService beneficiaries;
    private final Places places;
    private final PeopleFilterBar filters;
    private final PageHeader header = new PageHeader("beneficiaries.title");
    private final Div list = new Div();
    private final boolean mayRegister;
    private final boolean byCentre;
    private int page = -1;

    BeneficiariesView(
            BeneficiaryService beneficiaries, TerritoryService territory, CurrentUser user, DuplicateLinks duplicates) {
        this.beneficiaries = beneficiaries;
        this.places = new Places(territory);
        this.mayRegister = user.may(Permission.PEOPLE_WRITE);
        this.byCentre = user.centreScope().isEmpty();
        this.filters = new PeopleFilterBar(places, byCentre, this::searched);
        var actions = new ArrayList<Component>();
        if (mayRegister) {
            var register = Localized.text(new Anchor(BeneficiaryLinks.NEW, ""), "beneficiaries.register");
            register.addClassNames("button-link", "primary");
            actions.add(register);
        }
        duplicates.toQueue().ifPresent(actions::add);
        header.actions(actions.toArray(Component[]::new));
        list.addClassName("stack");
        add(header, filters, list);
        Localized.on(list, this::load);
    }

    private void searched() {
        if (filters.searchesNumber()) {
            page = 0;
            load(Localized.language());
        } else {
            getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.ALL, filters.parameters()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        filters.show(parameters);
        page = parameters.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        load(Localized.language());
    }

    private void load(Language language) {
        if (page < 0) return;
        var filter = filters.filter(!language.arabic());
        // One row more than the page tells whether there is a next one.
        var rows = beneficiaries.search(filter, page * PAGE, PAGE + 1);
        header.facts(new Span(words(beneficiaries.count(filter))));
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(empty());
            return;
        }
        list.add(PeopleTable.of(places, byCentre).rows(rows.subList(0, Math.min(PAGE, rows.size()))));
        if (page > 0 || rows.size() > PAGE) list.add(pages(rows.size() > PAGE));
    }

    private static String words(CappedCount count) {
        return count.more()
                ? Localized.text("beneficiaries.countMore", CappedCount.CAP)
                : Localized.text("beneficiaries.count", count.count());
    }

    private EmptyState empty() {
        boolean searching = page > 0 || filters.searchesNumber() || !filters.parameters().getParameters().isEmpty();
        if (searching) {
            return new EmptyState("beneficiaries.noneFound.title", "beneficiaries.noneFound.hint")
                    .action("beneficiaries.showAll", BeneficiaryLinks.ALL);
        }
        var empty = new EmptyState("beneficiaries.none.title", "beneficiaries.none.hint");
        return mayRegister ? empty.action("beneficiaries.register", BeneficiaryLinks.NEW) : empty;
    }

    private Nav pages(boolean more) {
        var pages = new Nav();
        pages.addClassNames("row", "pages");
        pages.setAriaLabel(Localized.text("beneficiaries.pages"));
        if (page > 0) pages.add(pageLink("beneficiaries.previousPage", page - 1));
        pages.add(new Span(Localized.text("beneficiaries.page", page + 1)));
        if (more) pages.add(pageLink("beneficiaries.nextPage", page + 1));
        return pages;
    }

    private Anchor pageLink(String key, int to) {
        var parameters = filters.parameters().merging("page", Integer.toString(to));
        var link = new Anchor(BeneficiaryLinks.ALL + "?" + parameters.getQueryString(), Localized.text(key));
        link.addClassNames("button-link", "quiet");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("beneficiaries.title");
    }
}
