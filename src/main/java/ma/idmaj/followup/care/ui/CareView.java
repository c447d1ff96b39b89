package ma.idmaj.followup.care.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.care.CareFilter;
import ma.idmaj.followup.care.CareFilter.Standing;
import ma.idmaj.followup.care.CareLinks;
import ma.idmaj.followup.care.CareRow;
import ma.idmaj.followup.care.CareService;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What people came back with after the day, the most urgent first; the filter lives in the address. */
@Route(CareLinks.ALL)
@RolesAllowed(Permission.FOLLOW_UP_READ)
class CareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final CareService care;
    private final LocalDate today;
    private final List<CentreRow> centres;
    private final Select<Standing> standing = Fields.choice("followup.care.standing", Standing.class);
    private final Select<CareKind> kind = Fields.choice("followup.care.kind", CareKind.class);
    private final Select<CentreRow> centre = Fields.label(new Select<>(), "followup.care.centre");
    private final Div list = new Div();

    CareView(CareService care, TerritoryService territory, CurrentUser user, Clock clock) {
        this.care = care;
        this.today = LocalDate.now(clock);
        this.centres = user.centreScope().isPresent() ? List.of() : territory.centres();
        addClassNames("stack", "care");
        standing.setId("standing");
        standing.addValueChangeListener(change -> go(change.isFromClient()));
        kind.setId("kind");
        kind.setEmptySelectionAllowed(true);
        kind.addValueChangeListener(change -> go(change.isFromClient()));
        centre.setId("centre");
        centre.setItems(centres);
        centre.setEmptySelectionAllowed(true);
        centre.setVisible(!centres.isEmpty());
        centre.addValueChangeListener(change -> go(change.isFromClient()));
        Localized.on(this, language -> {
            empty(kind, "followup.care.everyKind");
            empty(centre, "followup.care.everyCentre");
            centre.setItemLabelGenerator(one -> one == null ? "" : one.name().in(language.arabic()));
        });
        var filters = new Div(standing, kind, centre);
        filters.addClassName("filter-bar");
        list.addClassName("stack");
        add(new PageHeader("followup.care.title"), filters, list);
    }

    private static void empty(Select<?> select, String key) {
        select.setEmptySelectionCaption(Localized.text(key));
        select.setPlaceholder(Localized.text(key));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        standing.setValue(
                named(Standing.class, address.getSingleParameter("standing")).orElse(Standing.OPEN));
        kind.setValue(named(CareKind.class, address.getSingleParameter("kind")).orElse(null));
        centre.setValue(centres.stream()
                .filter(one -> one.id()
                        .toString()
                        .equals(address.getSingleParameter("centre").orElse("")))
                .findFirst()
                .orElse(null));
        show(new ArrayList<>());
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, Optional<String> name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name.orElse("")))
                .findFirst();
    }

    private void show(List<CareRow> shown) {
        var chosen = centre.getValue();
        var filter = new CareFilter(standing.getValue(), kind.getValue(), chosen == null ? null : chosen.id());
        var next = care.cases(filter, shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("followup.care.none.title", "followup.care.none.hint"));
            return;
        }
        list.add(CareList.table(today, true).rows(shown));
        if (next.size() == PAGE) list.add(Localized.text(new Button("", click -> show(shown)), "followup.care.more"));
    }

    private void go(boolean fromClient) {
        if (!fromClient) return;
        var address = new HashMap<String, String>();
        if (standing.getValue() != Standing.OPEN)
            address.put("standing", standing.getValue().name());
        if (kind.getValue() != null) address.put("kind", kind.getValue().name());
        if (centre.getValue() != null)
            address.put("centre", centre.getValue().id().toString());
        getUI().ifPresent(ui -> ui.navigate(CareLinks.ALL, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("followup.care.title");
    }
}
