package ma.idmaj.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.Slice;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The dashboards: which one, and of whom, is in the address. */
@Route("reports")
@RolesAllowed(Permission.REPORTS_READ)
@Menu(title = "reporting.title", icon = "bar-chart-h", order = 70)
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "reports";
    private static final String PART = "part";
    private static final String BY = "by";
    private static final String VALUE = "value";

    private final FiguresService figures;
    private final PathFigures path;
    private final GroupFigures groups;
    private final OtherFigures others;
    private final ReportWords words;
    private final List<ReportPart> parts;
    private final Component[] leaving;

    ReportsView(
            FiguresService figures,
            PathFigures path,
            GroupFigures groups,
            OtherFigures others,
            ReportWords words,
            CurrentUser user) {
        this.figures = figures;
        this.path = path;
        this.groups = groups;
        this.others = others;
        this.words = words;
        this.parts = ReportPart.of(user);
        this.leaving = LeavingLinks.of(user);
        addClassName("reports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        ReportPart part = asked.getSingleParameter(PART)
                .flatMap(name ->
                        parts.stream().filter(one -> one.address().equals(name)).findFirst())
                .orElse(parts.getFirst());
        Slice slice = part.filtered() && parts.contains(ReportPart.GROUPS) ? slice(asked) : Slice.ALL;
        show(part, slice);
    }

    private static Slice slice(QueryParameters asked) {
        return asked.getSingleParameter(BY)
                .flatMap(name -> Arrays.stream(Dimension.values())
                        .filter(by -> by.name().equalsIgnoreCase(name))
                        .findFirst())
                .map(by -> Slice.of(by, asked.getSingleParameter(VALUE).orElse("")))
                .orElse(Slice.ALL);
    }

    private void show(ReportPart part, Slice slice) {
        removeAll();
        add(new PageHeader("reporting.title").actions(leaving), parts(part, slice));
        LocalizedText period = words.say("reporting.asOf", Formats.moment(figures.asOf()));
        if (part.filtered() && parts.contains(ReportPart.GROUPS)) {
            var filter = new ReportFilter(figures, slice, wanted -> open(part, wanted));
            add(filter);
            Optional<LocalizedText> of = filter.of(slice).map(choice -> choice.name());
            if (of.isPresent()) period = words.say("reporting.of", of.get(), period);
        }
        var shown = new Div();
        shown.addClassName("figures");
        LocalizedText whenAndWhom = period;
        List<Figure> told = figures(part, slice);
        boolean alone = told.stream().filter(figure -> figure.plot() != null).count() < 2;
        told.forEach(figure -> shown.add(new FigurePanel(figure, whenAndWhom, alone)));
        if (shown.getComponentCount() > 0) add(shown, small(part));
        else if (slice.by() == null) add(new EmptyState("reporting.none.title", "reporting.none.hint"));
        else add(new EmptyState("reporting.tooFew.title", "reporting.tooFew.hint"));
    }

    private List<Figure> figures(ReportPart part, Slice slice) {
        return switch (part) {
            case PATH -> path.of(slice);
            case GROUPS -> groups.of(slice);
            case LASTING -> others.lasting(slice);
            case PRICES -> others.prices();
            case FILES -> others.files();
            case WORK -> others.work();
        };
    }

    private static Paragraph small(ReportPart part) {
        var note = Localized.text(
                new Paragraph(),
                part == ReportPart.PRICES || part == ReportPart.WORK ? "reporting.note" : "reporting.small");
        note.addClassName("hint");
        return note;
    }

    private Nav parts(ReportPart open, Slice slice) {
        var nav = new Nav();
        nav.addClassName("parts");
        Localized.on(nav, language -> nav.setAriaLabel(Localized.text("reporting.parts")));
        for (ReportPart part : parts) {
            var link = Localized.text(
                    new Anchor(
                            PATH + "?"
                                    + parameters(part, part.filtered() ? slice : Slice.ALL)
                                            .getQueryString(),
                            ""),
                    "reporting.ReportPart." + part.name());
            link.setRouterIgnore(false);
            if (part == open) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    private void open(ReportPart part, Slice slice) {
        getUI().ifPresent(ui -> ui.navigate(PATH, parameters(part, slice)));
    }

    private static QueryParameters parameters(ReportPart part, Slice slice) {
        var parameters = new LinkedHashMap<String, String>(Map.of(PART, part.address()));
        Dimension by = slice.by();
        if (by != null) {
            parameters.put(BY, by.name().toLowerCase(Locale.ROOT));
            parameters.put(VALUE, slice.value());
        }
        return QueryParameters.simple(parameters);
    }

    @Override
    public String getPageTitle() {
        return Localized.text("reporting.title");
    }
}
