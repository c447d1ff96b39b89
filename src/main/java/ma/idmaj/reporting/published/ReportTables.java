package ma.idmaj.reporting.published;

import ma.idmaj.documents.report.Figure;
import ma.idmaj.documents.report.ReportSheet.Line;
import ma.idmaj.documents.report.ReportSheet.Section;
import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.FunnelStep;
import ma.idmaj.reporting.GroupFigure;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Survival;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables both reports have, made of the dashboards' figures. */
@Component
class ReportTables {

    static final LocalizedText NOTHING = new LocalizedText("", "");

    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final FiguresService figures;
    private final Translations words;

    ReportTables(FiguresService figures, Translations words) {
        this.figures = figures;
        this.words = words;
    }

    LocalizedText words(String key, Object... values) {
        return words.both("reporting.published." + key, values);
    }

    List<LocalizedText> columns(String... keys) {
        return Arrays.stream(keys).map(this::words).toList();
    }

    /** People equipped of a slice, by one thing after the other; where the slice is too small, nothing. */
    List<Section> people(Slice slice, List<Dimension> dimensions, FigureChecks checks) {
        Optional<GroupFigure> whole = figures.equipped(slice);
        if (whole.isEmpty()) return List.of();
        var sections = new ArrayList<Section>();
        for (Dimension by : dimensions) {
            LocalizedText heading = words("people." + by.name());
            List<GroupFigure> lines = figures.groups(slice, by);
            checks.groups(heading, whole.get(), lines);
            // A single line without a name says again what the total says.
            if (lines.stream().anyMatch(line -> line.group() != null))
                sections.add(people(heading, by, whole.get(), lines));
        }
        return sections;
    }

    private Section people(LocalizedText heading, Dimension by, GroupFigure whole, List<GroupFigure> lines) {
        return new Section(
                heading,
                columns("column." + by.name(), "column.people", "column.share", "column.given", "column.perPerson"),
                lines.stream()
                        .map(line -> line(name(line), line, whole.people()))
                        .toList(),
                line(words("total"), whole, whole.people()),
                NOTHING);
    }

    private LocalizedText name(GroupFigure line) {
        var group = line.group();
        return group == null ? words("smallGroups") : group.name();
    }

    private static Line line(LocalizedText label, GroupFigure figure, int whole) {
        return Line.of(
                label,
                Figure.people(figure.people()),
                Figure.share(figure.people(), whole),
                Figure.amount(figure.amount()),
                Figure.amount(figure.perPerson()));
    }

    Optional<Section> stages(String heading, Slice slice, FigureChecks checks) {
        List<FunnelStep> steps = figures.funnel(slice);
        if (steps.isEmpty()) return Optional.empty();
        LocalizedText title = words(heading);
        checks.stages(title, steps);
        Integer first = steps.getFirst().people();
        return Optional.of(new Section(
                title,
                columns("column.stage", "column.people", "column.share"),
                steps.stream()
                        .map(step -> Line.of(
                                words("stage." + step.stage()),
                                Figure.people(step.people()),
                                share(step.people(), first)))
                        .toList(),
                null,
                NOTHING));
    }

    private static Figure share(@Nullable Integer people, @Nullable Integer whole) {
        return people == null || whole == null ? Figure.none() : Figure.share(people, whole);
    }

    /** How the businesses last, half-year by half-year, as far as it is told. */
    Optional<Section> survival(Slice slice) {
        Survival survival = figures.survival(slice);
        if (survival.businesses() == null) return Optional.empty();
        var lines = new ArrayList<Line>();
        for (Survival.AtRisk at : survival.atRisk()) {
            OptionalDouble share = survival.at((int) Math.round(at.months() * DAYS_A_MONTH));
            if (at.months() > 0 && share.isPresent())
                lines.add(Line.of(
                        words("survival.months", at.months()),
                        Figure.share(share.getAsDouble()),
                        Figure.people(at.businesses())));
        }
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new Section(
                words("survival"),
                columns("column.after", "column.still", "column.followed"),
                lines,
                null,
                words("survival.note")));
    }
}
