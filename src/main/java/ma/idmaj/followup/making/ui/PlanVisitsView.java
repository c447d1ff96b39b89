package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.VisitFilter;
import ma.idmaj.followup.VisitFilter.VisitStanding;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.VisitRow;
import ma.idmaj.followup.making.VisitService;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Visits nobody has planned, area by area: several at once get a day and a visitor, so that one way serves them all. */
@Route(VisitLinks.PLAN)
@RolesAllowed(Permission.FOLLOW_UP_WRITE)
class PlanVisitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 200;
    private static final List<Integer> AHEAD = List.of(14, 30, 60, 90);

    private final FollowUpService followUp;
    private final VisitService visits;
    private final Map<String, DivisionRow> divisions = new HashMap<>();
    private final LocalDate today;
    private final Select<Integer> ahead = Fields.label(new Select<>(), "followup.plan.ahead");
    private final Div areas = new Div();
    private final List<CheckboxGroup<VisitRow>> groups = new ArrayList<>();
    private final DatePicker day = Fields.date("followup.plan.day");
    private final Select<String> visitor = Fields.label(new Select<>(), "followup.visitor");
    private final Div planning;

    PlanVisitsView(
            FollowUpService followUp,
            VisitService visits,
            TerritoryService territory,
            AccountNames accounts,
            CurrentUser user,
            Clock clock) {
        this.followUp = followUp;
        this.visits = visits;
        this.today = LocalDate.now(clock);
        territory.divisions().forEach(one -> divisions.put(one.code(), one));
        var names = user.centreScope()
                .map(centre -> accounts.holding(Role.CASE_WORKER, centre))
                .orElseGet(() -> accounts.holding(Role.CASE_WORKER));
        visitor.setItems(names.byUsername().keySet());
        if (names.byUsername().containsKey(user.username())) visitor.setValue(user.username());
        ahead.setItems(AHEAD);
        ahead.setId("ahead");
        day.setId("plan-day");
        visitor.setId("plan-visitor");
        day.setMin(today);
        Localized.on(this, language -> {
            ahead.setItemLabelGenerator(days -> Localized.text("followup.plan.days", days));
            visitor.setItemLabelGenerator(name -> names.of(name, language.arabic()));
        });
        ahead.addValueChangeListener(change -> {
            if (change.isFromClient())
                getUI().ifPresent(ui -> ui.navigate(
                        VisitLinks.PLAN,
                        QueryParameters.of("ahead", change.getValue().toString())));
        });
        var plan = Localized.text(new Button(), "followup.plan.do");
        plan.setId("plan-visits");
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        plan.addClickListener(click -> plan());
        var fields = new Div(day, visitor, plan);
        fields.addClassName("filter-bar");
        planning = new Div(Localized.text(new H2(), "followup.plan.chosen"), fields);
        planning.addClassName("panel");
        var back = Localized.text(new Anchor(VisitLinks.ALL, ""), "followup.title");
        back.addClassName("back-link");
        var filters = new Div(ahead);
        filters.addClassName("filter-bar");
        areas.addClassName("stack");
        addClassName("stack");
        add(back, new PageHeader("followup.plan.title"), filters, areas, planning);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ahead")
                .orElse("");
        ahead.setValue(AHEAD.stream()
                .filter(days -> days.toString().equals(wanted))
                .findFirst()
                .orElse(30));
        show();
    }

    private void show() {
        var filter = new VisitFilter(VisitStanding.NOT_PLANNED, null, null, today.plusDays(ahead.getValue()), null);
        List<VisitRow> rows = followUp.visits(filter, 0, MOST);
        areas.removeAll();
        groups.clear();
        planning.setVisible(!rows.isEmpty());
        if (rows.isEmpty()) areas.add(new EmptyState("followup.plan.none.title", "followup.plan.none.hint"));
        if (rows.size() == MOST) areas.add(Localized.text(new Paragraph(), "followup.narrow", MOST));
        var byArea = new TreeMap<String, List<VisitRow>>();
        rows.forEach(
                row -> byArea.computeIfAbsent(row.division() == null ? "" : row.division(), code -> new ArrayList<>())
                        .add(row));
        byArea.forEach(this::area);
    }

    private void area(String code, List<VisitRow> rows) {
        DivisionRow division = divisions.get(code);
        var group = new CheckboxGroup<VisitRow>();
        group.setItems(rows);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var head = new H2();
        Localized.on(group, language -> {
            String name = division == null
                    ? Localized.text("followup.plan.noPlace")
                    : division.label().in(language.arabic());
            head.setText(Localized.text("followup.plan.area", name, rows.size()));
            group.setAriaLabel(name);
            group.setItemLabelGenerator(PlanVisitsView::words);
        });
        var all = Localized.text(new Button(), "followup.plan.all");
        Localized.on(all, language -> all.setAriaLabel(all.getText() + ": " + head.getText()));
        all.addClickListener(click -> group.select(rows));
        groups.add(group);
        var title = new Div(head, all);
        title.addClassNames("row", "area-head");
        var panel = new Div(title, group);
        panel.addClassName("panel");
        areas.add(panel);
    }

    private static String words(VisitRow row) {
        String words = Localized.text(
                row.overdue() ? "followup.plan.late" : "followup.plan.row",
                row.name(),
                Localized.text("followup.visit." + row.months()),
                Formats.date(row.dueOn()));
        return row.commune().isEmpty() ? words : Localized.text("followup.plan.at", words, row.commune());
    }

    private void plan() {
        boolean when = Fields.check(day, day.getValue() != null && !day.isInvalid(), "followup.making.dayMissing");
        boolean whose = Fields.check(visitor, visitor.getValue() != null, "followup.findings.choose");
        Fields.focusFirstInvalid(day, visitor);
        if (!when || !whose) return;
        var chosen = new HashMap<UUID, Long>();
        groups.forEach(group -> group.getValue().forEach(row -> chosen.put(row.id(), row.version())));
        if (Notices.attempt(() -> visits.schedule(chosen, day.getValue(), visitor.getValue())))
            Notices.done("followup.plan.done", chosen.size());
        if (!chosen.isEmpty()) show();
    }

    @Override
    public String getPageTitle() {
        return Localized.text("followup.plan.title");
    }
}
