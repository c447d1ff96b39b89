package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.CappedCount;
import ma.idmaj.beneficiaries.PageMark;
import ma.idmaj.beneficiaries.duplicates.ui.DuplicateLinks;
import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.beneficiaries.lists.PeopleListService;
import ma.idmaj.beneficiaries.views.SavedView;
import ma.idmaj.beneficiaries.views.SavedViewService;
import ma.idmaj.beneficiaries.views.ui.SavedViewsBar;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Address;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** People, searched in either script or by a number; what is searched for and the page stay in the address. */
@Route(BeneficiaryLinks.ALL)
@RolesAllowed(Permission.PEOPLE_READ)
@Menu(title = "beneficiaries.title", icon = "users", order = 10)
class BeneficiariesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Two screens of a laptop: at every letter typed they are found, sent and drawn anew. */
    private static final int PAGE = 30;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final BeneficiaryService beneficiaries;
    private final Places places;
    private final PeopleFilterBar filters;
    private final SavedViewsBar views;
    private final PageHeader header = new PageHeader("beneficiaries.title");
    private final Span found = new Span();
    private final RowTable<BeneficiaryRow> table;
    private final PageLinks pages = new PageLinks();
    private final Div around = new Div();
    private final boolean mayRegister;
    private final boolean byCentre;
    private @Nullable PageMark mark;
    private boolean entered;
    private String from = "";

    BeneficiariesView(
            BeneficiaryService beneficiaries,
            TerritoryService territory,
            CurrentUser user,
            List<PeopleFacet> facets,
            Clock clock,
            DuplicateLinks duplicates,
            SavedViewService savedViews,
            PeopleListService lists) {
        this.beneficiaries = beneficiaries;
        this.places = new Places(territory);
        this.mayRegister = user.may(Permission.PEOPLE_WRITE);
        this.byCentre = user.centreScope().isEmpty();
        this.filters = new PeopleFilterBar(
                places, byCentre, facets, LocalDate.now(clock).getYear(), this::typed, this::narrowed);
        this.views = new SavedViewsBar(savedViews, !byCentre);
        var all = new ListActions(lists, clock, language -> filters.filter(!language.arabic()), filters::inWords);
        var actions = new ArrayList<Component>();
        if (mayRegister) {
            var register = Localized.text(new Anchor(BeneficiaryLinks.NEW, ""), "beneficiaries.register");
            register.addClassNames("button-link", "primary");
            actions.add(register);
        }
        duplicates.toQueue().ifPresent(actions::add);
        actions.add(all.menuButton(mayRegister));
        header.actions(actions.toArray(Component[]::new));
        header.facts(found);
        around.addClassName("stack");
        table = PeopleTable.of(places, byCentre, () -> from);
        var list = new Div(table, pages, around);
        list.addClassName("stack");
        add(header, views, filters, all.place(), list);
        Localized.on(list, this::load);
    }

    /** Each few letters find anew: the rows alone change, and the way back does not lead over every letter. */
    private void typed() {
        mark = null;
        Address.now(this, BeneficiaryLinks.ALL + query(asked()));
        views.show(filters.shown());
        load(Localized.language());
    }

    private void narrowed() {
        getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.ALL, asked()));
    }

    private static String query(QueryParameters parameters) {
        return parameters.getParameters().isEmpty() ? "" : "?" + parameters.getQueryString();
    }

    /** Who clears the filter asks for all people, whatever view the list opens with. */
    private QueryParameters asked() {
        QueryParameters parameters = filters.parameters();
        boolean all = parameters.getParameters().isEmpty() && views.first().isPresent();
        return all ? QueryParameters.of(SavedViewsBar.ALL, "all") : parameters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        views.read();
        var first = parameters.excluding("lang").getParameters().isEmpty()
                ? views.first().filter(view -> !view.parameters().isEmpty())
                : Optional.<SavedView>empty();
        if (first.isPresent()) {
            event.forwardTo(
                    BeneficiaryLinks.ALL, QueryParameters.simple(first.get().parameters()));
            return;
        }
        filters.show(parameters);
        views.show(filters.shown());
        mark = mark(parameters, PageLinks.AFTER, true)
                .or(() -> mark(parameters, PageLinks.BEFORE, false))
                .orElse(null);
        entered = true;
        load(Localized.language());
    }

    private static Optional<PageMark> mark(QueryParameters parameters, String name, boolean onwards) {
        return parameters
                .getSingleParameter(name)
                .filter(id -> ID.matcher(id).matches())
                .map(id -> new PageMark(UUID.fromString(id), onwards));
    }

    private void load(Language language) {
        if (!entered) return;
        var page = beneficiaries.search(filters.filter(!language.arabic()), mark, PAGE);
        found.setText(words(page.count()));
        around.removeAll();
        table.setVisible(!page.rows().isEmpty());
        pages.setVisible(page.before() || page.after());
        if (page.rows().isEmpty()) {
            around.add(empty());
            return;
        }
        var shown = filters.parameters();
        from = PeopleTable.from(place(shown));
        table.rows(page.rows());
        pages.show(page, shown);
    }

    /** The list with the page it is at. */
    private QueryParameters place(QueryParameters parameters) {
        return mark == null
                ? parameters
                : parameters.merging(
                        mark.onwards() ? PageLinks.AFTER : PageLinks.BEFORE,
                        mark.person().toString());
    }

    private static String words(CappedCount count) {
        return count.more()
                ? Localized.text("beneficiaries.countMore", count.count())
                : Localized.text("beneficiaries.count", count.count());
    }

    private EmptyState empty() {
        boolean searching = filters.searchesNumber()
                || !filters.parameters().getParameters().isEmpty();
        if (searching) {
            return new EmptyState("beneficiaries.noneFound.title", "beneficiaries.noneFound.hint")
                    .action("beneficiaries.showAll", BeneficiaryLinks.ALL + "?" + SavedViewsBar.ALL + "=all");
        }
        var empty = new EmptyState("beneficiaries.none.title", "beneficiaries.none.hint");
        return mayRegister ? empty.action("beneficiaries.register", BeneficiaryLinks.NEW) : empty;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("beneficiaries.title");
    }
}
