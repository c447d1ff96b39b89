package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectFilter;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** The life projects this account may see; the filter lives in the address. */
@Route(ProjectLinks.ALL)
@RolesAllowed(Permission.PROJECTS_READ)
@Menu(title = "lifeprojects.title", icon = "road", order = 20)
class LifeProjectsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final LifeProjectService projects;
    private final KitService kits;
    private final boolean named;
    private final TextField words = new TextField();
    private final Select<ProjectState> state = new Select<>();
    private final Div list = new Div();
    private ProjectFilter filter = new ProjectFilter("", null);

    LifeProjectsView(LifeProjectService projects, KitService kits, ListExports exports, CurrentUser user) {
        this.projects = projects;
        this.kits = kits;
        this.named = user.may(Permission.PEOPLE_READ);
        words.addClassName("search");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> go(change.isFromClient()));
        state.setItems(ProjectState.values());
        state.setEmptySelectionAllowed(true);
        state.addValueChangeListener(change -> go(change.isFromClient()));
        Localized.on(this, language -> {
            words.setLabel(Localized.text(named ? "lifeprojects.search" : "lifeprojects.searchTitle"));
            state.setLabel(Localized.text("lifeprojects.state"));
            state.setPlaceholder(Localized.text("lifeprojects.allStates"));
            state.setEmptySelectionCaption(Localized.text("lifeprojects.allStates"));
            state.setItemLabelGenerator(s -> s == null ? Localized.text("lifeprojects.allStates") : Localized.label(s));
        });
        var filters = new Div(words, state);
        filters.addClassName("filter-bar");
        list.addClassName("stack");
        var takeAway = new TakeAway(exports, () -> ProjectSheet.of(projects, filter, kits.trades(), named));
        add(
                new PageHeader("lifeprojects.title").also(takeAway.button()),
                new ProjectPages(ProjectLinks.ALL),
                filters,
                takeAway.place(),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        words.setValue(address.getSingleParameter("q").orElse(""));
        String wanted = address.getSingleParameter("state").orElse("");
        state.setValue(Arrays.stream(ProjectState.values())
                .filter(s -> s.name().equals(wanted))
                .findFirst()
                .orElse(null));
        filter = new ProjectFilter(words.getValue(), state.getValue());
        show(filter, new ArrayList<>());
    }

    private void show(ProjectFilter filter, List<ProjectRow> shown) {
        var next = projects.projects(filter, shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("lifeprojects.none.title", "lifeprojects.none.hint"));
            return;
        }
        list.add(ProjectTable.of(shown, kits.trades(), named));
        if (next.size() == PAGE) {
            list.add(Localized.text(new Button("", click -> show(filter, shown)), "lifeprojects.more"));
        }
    }

    private void go(boolean fromClient) {
        if (!fromClient) return;
        var address = new HashMap<String, String>();
        if (!words.getValue().isBlank() && !PrivateNumbers.in(words.getValue())) address.put("q", words.getValue());
        if (state.getValue() != null) address.put("state", state.getValue().name());
        getUI().ifPresent(ui -> ui.navigate(ProjectLinks.ALL, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("lifeprojects.title");
    }
}
