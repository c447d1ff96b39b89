package ma.idmaj.reporting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.reporting.Choice;
import ma.idmaj.reporting.DeliveryFigure;
import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.FunnelStep;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Stage;
import ma.idmaj.reporting.ui.plots.BarsPlot;
import ma.idmaj.reporting.ui.plots.BarsPlot.Bar;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From registration to a business a year old, and what lists keep of what they promise. */
@SpringComponent
class PathFigures {

    private final FiguresService figures;
    private final ReportWords words;
    private final CurrentUser user;

    PathFigures(FiguresService figures, ReportWords words, CurrentUser user) {
        this.figures = figures;
        this.words = words;
        this.user = user;
    }

    List<Figure> of(Slice slice) {
        if (!user.may(Permission.PEOPLE_READ)) return funnel(figures.counts());
        var shown = new ArrayList<>(funnel(figures.funnel(slice)));
        // Of lists' lines there is no slice but the whole.
        if (slice.by() == null) shown.addAll(delivery(figures.delivery(Dimension.EQUIPPED_IN)));
        return shown;
    }

    private List<Figure> funnel(List<FunnelStep> steps) {
        if (steps.isEmpty()) return List.of();
        Integer all = steps.getFirst().people();
        Integer equipped = steps.get(Stage.EQUIPPED.ordinal()).people();
        LocalizedText finding = all == null || equipped == null
                ? words.say("reporting.funnel.untold")
                : words.say("reporting.funnel.finding", all, equipped);
        return List.of(new Figure(
                "funnel",
                finding,
                "reporting.unit.people",
                "reporting.source.files",
                new BarsPlot(steps.stream()
                        .map(step -> new Bar(
                                words.label(step.stage()),
                                step.people() == null ? null : step.people().doubleValue(),
                                step.people() == null ? "–" : step.people().toString(),
                                false))
                        .toList()),
                List.of("reporting.stage", "reporting.people"),
                steps.stream()
                        .map(step -> List.of(words.label(step.stage()), ReportWords.count(step.people())))
                        .toList()));
    }

    private List<Figure> delivery(List<DeliveryFigure> years) {
        int planned = years.stream().mapToInt(DeliveryFigure::planned).sum();
        if (planned == 0) return List.of();
        int delivered = years.stream().mapToInt(DeliveryFigure::delivered).sum();
        List<DeliveryFigure> inOrder = years.stream()
                .sorted(Comparator.comparing(year -> order(year.group())))
                .toList();
        return List.of(new Figure(
                "delivery",
                words.say("reporting.delivery.finding", ReportWords.percentText((double) delivered / planned), planned),
                "reporting.unit.lines",
                "reporting.source.ceremonies",
                new BarsPlot(inOrder.stream()
                        .map(year -> new Bar(
                                words.name(year.group()),
                                year.rate(),
                                ReportWords.percentText(year.rate()),
                                year.group() == null))
                        .toList()),
                List.of("reporting.year", "reporting.planned", "reporting.delivered", "reporting.rate"),
                inOrder.stream()
                        .map(year -> List.of(
                                words.name(year.group()),
                                ReportWords.count(year.planned()),
                                ReportWords.count(year.delivered()),
                                ReportWords.percent(year.rate())))
                        .toList()));
    }

    private static String order(@Nullable Choice group) {
        return group == null ? "~" : group.value();
    }
}
