package ma.idmaj.reporting.published;

import static ma.idmaj.reporting.published.ReportTables.NOTHING;

import ma.idmaj.documents.report.Figure;
import ma.idmaj.documents.report.ReportSheet;
import ma.idmaj.documents.report.ReportSheet.Line;
import ma.idmaj.documents.report.ReportSheet.Section;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.money.FunderFunds;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.reporting.Choice;
import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.GroupFigure;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.official.OfficialFigures;
import ma.idmaj.reporting.official.RelapseFigure;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of a year: who was registered and equipped in it, how those businesses last, where all tranches stand, relapse as published. */
@Component
class YearlyReport {

    private final FundingService funding;
    private final MoneyTrail trail;
    private final FiguresService figures;
    private final OfficialFigures official;
    private final ReportTables tables;

    YearlyReport(
            FundingService funding,
            MoneyTrail trail,
            FiguresService figures,
            OfficialFigures official,
            ReportTables tables) {
        this.funding = funding;
        this.trail = trail;
        this.figures = figures;
        this.official = official;
        this.tables = tables;
    }

    /** Years there are figures of, the latest first. */
    List<Integer> years() {
        return Stream.of(Dimension.EQUIPPED_IN, Dimension.REGISTERED_IN)
                .flatMap(by -> figures.choices(by).stream())
                .map(Choice::value)
                .filter(value -> value.matches("\\d{4}"))
                .map(Integer::valueOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    PublishedReport of(int year, LocalizedText institution, LocalDate today, Instant made) {
        if (!years().contains(year)) throw new Refusal("reporting.published.noYear", Integer.toString(year));
        String named = Integer.toString(year);
        Slice registered = Slice.of(Dimension.REGISTERED_IN, named);
        Slice slice = Slice.of(Dimension.EQUIPPED_IN, named);
        Optional<GroupFigure> equipped = figures.equipped(slice);
        var checks = new FigureChecks();
        var sections = new ArrayList<Section>();
        tables.stages("stages", registered, checks).ifPresent(sections::add);
        sections.addAll(tables.people(
                slice, List.of(Dimension.SECTOR, Dimension.REGION, Dimension.SEX, Dimension.TRANCHE), checks));
        tables.survival(slice).ifPresent(sections::add);
        money(sections, checks);
        relapse(year).ifPresent(sections::add);
        LocalDate until = today.getYear() == year ? today : LocalDate.of(year, 12, 31);
        return new PublishedReport(
                new ReportSheet(
                        tables.words("yearly.title"),
                        institution,
                        tables.words("yearly.subject", named),
                        tables.words("yearly.period", LocalDate.of(year, 1, 1), until, today),
                        equipped.map(this::highlights).orElse(List.of()),
                        List.of(equipped.map(whole -> tables.words(
                                        "yearly.summary",
                                        named,
                                        whole.people(),
                                        whole.amount().format(),
                                        whole.perPerson().format()))
                                .orElseGet(() -> tables.words("yearly.summary.few", named))),
                        sections,
                        List.of(
                                tables.words("note.equipped"),
                                tables.words("note.stages"),
                                tables.words("note.money"),
                                tables.words("note.smallGroups")),
                        made),
                checks.all());
    }

    private List<Line> highlights(GroupFigure whole) {
        return List.of(
                Line.of(tables.words("highlight.people"), Figure.people(whole.people())),
                Line.of(tables.words("highlight.given"), Figure.amount(whole.amount())),
                Line.of(tables.words("highlight.perPerson"), Figure.amount(whole.perPerson())));
    }

    private void money(List<Section> sections, FigureChecks checks) {
        Map<UUID, TrancheFunds> all = trail.all();
        if (all.isEmpty()) return;
        LocalizedText heading = tables.words("money.all");
        Funds whole = Funds.sum(all.values().stream().map(TrancheFunds::whole).toList());
        var lines = new ArrayList<Line>();
        for (TrancheRow row : funding.tranches()) {
            TrancheFunds funds = all.get(row.id());
            if (funds == null) continue;
            checks.money(tables.words("funder.subject", row.agreement(), row.name()), funds.whole());
            lines.add(line(tables.words("funder.subject", row.agreement(), row.name()), funds.whole()));
        }
        sections.add(new Section(
                heading,
                tables.columns("column.TRANCHE", "column.brought", "column.committed", "column.spent", "column.left"),
                lines,
                line(tables.words("total"), whole),
                NOTHING));
        funders(all, checks).ifPresent(sections::add);
    }

    private static Line line(LocalizedText name, Funds funds) {
        return Line.of(
                name,
                Figure.amount(funds.available()),
                Figure.amount(funds.committed()),
                Figure.amount(funds.spent()),
                Figure.amount(funds.left()));
    }

    /** By funder over all tranches; what agreements without a funder spent is told apart. */
    private Optional<Section> funders(Map<UUID, TrancheFunds> all, FigureChecks checks) {
        LocalizedText heading = tables.words("byFunder.all");
        Map<UUID, List<FunderFunds>> byFunder = all.values().stream()
                .flatMap(tranche -> tranche.funders().stream())
                .collect(Collectors.groupingBy(FunderFunds::funderId));
        if (byFunder.isEmpty()) return Optional.empty();
        record Paid(LocalizedText name, Money spent) {}
        var paid = new ArrayList<>(byFunder.values().stream()
                .map(parts -> new Paid(
                        parts.getFirst().name(),
                        Funds.sum(parts.stream().map(FunderFunds::funds).toList())
                                .spent()))
                .sorted(Comparator.comparing((Paid one) -> one.spent().centimes())
                        .reversed()
                        .thenComparing(one -> one.name().fr()))
                .toList());
        Money nameless = sum(all.values().stream()
                .filter(tranche -> tranche.funders().isEmpty())
                .map(tranche -> tranche.whole().spent()));
        if (nameless.centimes() != 0) paid.add(new Paid(tables.words("noFunderNamed"), nameless));
        Money whole = sum(all.values().stream().map(tranche -> tranche.whole().spent()));
        checks.funders(heading, whole, paid.stream().map(Paid::spent).toList());
        return Optional.of(new Section(
                heading,
                tables.columns("column.funder", "column.spent", "column.share"),
                paid.stream()
                        .map(one -> Line.of(
                                one.name(),
                                Figure.amount(one.spent()),
                                Figure.share(one.spent().centimes(), whole.centimes())))
                        .toList(),
                Line.of(tables.words("total"), Figure.amount(whole), Figure.share(whole.centimes(), whole.centimes())),
                NOTHING));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    /** Those whose period touches the year. */
    private Optional<Section> relapse(int year) {
        List<RelapseFigure> touching = official.confirmed().stream()
                .filter(figure -> figure.from().getYear() <= year && figure.to().getYear() >= year)
                .toList();
        if (touching.isEmpty()) return Optional.empty();
        return Optional.of(new Section(
                tables.words("relapse"),
                tables.columns("column.relapse", "column.relapse.followed", "column.relapse.relapsed", "column.share"),
                touching.stream()
                        .map(figure -> Line.of(
                                tables.words(
                                        "relapse.line",
                                        figure.region() == null ? tables.words("country") : figure.region(),
                                        figure.from(),
                                        figure.to(),
                                        figure.source()),
                                Figure.people(figure.followed()),
                                Figure.people(figure.relapsed()),
                                Figure.share(figure.relapsed(), figure.followed())))
                        .toList(),
                null,
                tables.words("relapse.note")));
    }
}
