package ma.idmaj.reporting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.reporting.Choice;
import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.FunderFigure;
import ma.idmaj.reporting.GroupFigure;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.WorkFigures;
import ma.idmaj.reporting.ui.plots.BarsPlot;
import ma.idmaj.reporting.ui.plots.BarsPlot.Bar;
import ma.idmaj.reporting.ui.plots.Plot;
import ma.idmaj.reporting.ui.plots.RegionMap;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who was equipped and with how much: by sector, trade, sex, region, year, tranche; and who paid. */
@SpringComponent
class GroupFigures {

    private static final List<Dimension> SHOWN = List.of(
            Dimension.SECTOR,
            Dimension.REGION,
            Dimension.SEX,
            Dimension.EQUIPPED_IN,
            Dimension.TRADE,
            Dimension.TRANCHE,
            Dimension.CENTRE);

    private final FiguresService figures;
    private final WorkFigures work;
    private final TerritoryService territory;
    private final ReportWords words;
    private final CurrentUser user;

    GroupFigures(
            FiguresService figures, WorkFigures work, TerritoryService territory, ReportWords words, CurrentUser user) {
        this.figures = figures;
        this.work = work;
        this.territory = territory;
        this.words = words;
        this.user = user;
    }

    List<Figure> of(Slice slice) {
        var shown = new ArrayList<Figure>();
        for (Dimension by : SHOWN) {
            if (by == slice.by()) continue;
            List<GroupFigure> groups = figures.groups(slice, by);
            // One group and no other says nothing beside the whole.
            if (groups.size() > 1 || !groups.isEmpty() && groups.getFirst().group() != null)
                shown.add(figure(by, groups));
        }
        if (slice.by() == null && user.may(Permission.FUNDING_READ)) shown.addAll(funders(work.byFunder()));
        return shown;
    }

    private LocalizedText finding(Dimension by, List<GroupFigure> groups, int people) {
        Choice first = groups.getFirst().group();
        if (first == null) return words.say("reporting.groups.untold", words.label(by));
        // Of one group nothing is to be compared.
        return groups.size() == 1
                ? words.say("reporting.groups.all", first.name(), people)
                : words.say(
                        "reporting.groups.finding",
                        first.name(),
                        groups.getFirst().people(),
                        people);
    }

    private Figure figure(Dimension by, List<GroupFigure> groups) {
        int people = groups.stream().mapToInt(GroupFigure::people).sum();
        LocalizedText finding = finding(by, groups, people);
        List<GroupFigure> inOrder = by == Dimension.EQUIPPED_IN
                ? groups.stream()
                        .sorted(Comparator.comparing(group ->
                                group.group() == null ? "~" : group.group().value()))
                        .toList()
                : groups;
        return new Figure(
                "by-" + by.name().toLowerCase(Locale.ROOT),
                finding,
                "reporting.unit.equipped",
                "reporting.source.handovers",
                by == Dimension.REGION ? map(inOrder) : bars(inOrder),
                List.of(
                        "reporting.Dimension." + by.name(),
                        "reporting.people",
                        "reporting.amount",
                        "reporting.perPerson"),
                inOrder.stream()
                        .map(group -> List.of(
                                words.name(group.group()),
                                ReportWords.count(group.people()),
                                ReportWords.money(group.amount()),
                                ReportWords.money(group.perPerson())))
                        .toList());
    }

    private BarsPlot bars(List<GroupFigure> groups) {
        return new BarsPlot(groups.stream()
                .map(group -> new Bar(
                        words.name(group.group()),
                        (double) group.people(),
                        Integer.toString(group.people()),
                        group.group() == null))
                .toList());
    }

    private Plot map(List<GroupFigure> groups) {
        var people = new HashMap<String, Integer>();
        groups.forEach(group -> {
            Choice region = group.group();
            if (region != null) people.put(region.value(), group.people());
        });
        return new RegionMap(
                people,
                territory.divisions().stream()
                        .filter(division -> division.parentCode().isEmpty())
                        .collect(Collectors.toMap(DivisionRow::code, DivisionRow::name)));
    }

    private List<Figure> funders(List<FunderFigure> funders) {
        if (funders.isEmpty()) return List.of();
        FunderFigure most =
                funders.stream().max(Comparator.comparing(FunderFigure::spent)).orElseThrow();
        Money spent = funders.stream().map(FunderFigure::spent).reduce(Money.ZERO, Money::plus);
        return List.of(new Figure(
                "by-funder",
                words.say("reporting.funders.finding", most.name(), most.spent().format(), spent.format()),
                "reporting.unit.dirhams",
                "reporting.source.funding",
                new BarsPlot(funders.stream()
                        .map(funder -> new Bar(
                                funder.name(),
                                (double) funder.spent().centimes(),
                                funder.spent().format(),
                                false))
                        .toList()),
                List.of("reporting.funder", "reporting.brought", "reporting.spent"),
                funders.stream()
                        .map(funder -> List.of(
                                funder.name(), ReportWords.money(funder.brought()), ReportWords.money(funder.spent())))
                        .toList()));
    }
}
