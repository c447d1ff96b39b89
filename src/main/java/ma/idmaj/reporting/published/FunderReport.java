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
import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.GroupFigure;
import ma.idmaj.reporting.Slice;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** To those who pay a tranche: where the money stands, whom it equipped, and how their businesses last. */
@Component
class FunderReport {

    private final FundingService funding;
    private final MoneyTrail trail;
    private final FiguresService figures;
    private final ReportTables tables;

    FunderReport(FundingService funding, MoneyTrail trail, FiguresService figures, ReportTables tables) {
        this.funding = funding;
        this.trail = trail;
        this.figures = figures;
        this.tables = tables;
    }

    TrancheRow tranche(UUID id) {
        return funding.tranches().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("reporting.published.noTranche"));
    }

    PublishedReport of(Asked.OfTranche asked, LocalizedText institution, LocalDate today, Instant made) {
        TrancheRow row = tranche(asked.tranche());
        TrancheFunds funds = trail.of(row.id());
        Optional<FunderFunds> one = asked.funder() == null
                ? Optional.empty()
                : Optional.of(funds.funders().stream()
                        .filter(part -> part.funderId().equals(asked.funder()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("reporting.published.noFunder")));
        Slice slice = Slice.of(Dimension.TRANCHE, row.id().toString());
        Optional<GroupFigure> equipped = figures.equipped(slice);
        var checks = new FigureChecks();
        var sections = new ArrayList<Section>();
        sections.add(money(funds.whole(), checks));
        if (!funds.funders().isEmpty())
            sections.add(one.map(part -> share(part, funds, checks)).orElseGet(() -> byFunder(funds, checks)));
        List<Section> people = tables.people(slice, List.of(Dimension.SECTOR, Dimension.REGION, Dimension.SEX), checks);
        sections.addAll(people);
        tables.survival(slice).ifPresent(sections::add);
        LocalizedText subject = tables.words("funder.subject", row.agreement(), row.name());
        LocalizedText about =
                one.map(part -> tables.words("funder.of", subject, part.name())).orElse(subject);
        return new PublishedReport(
                new ReportSheet(
                        tables.words("funder.title"),
                        institution,
                        about,
                        tables.words("funder.period", row.signedOn(), today),
                        highlights(equipped, funds.whole()),
                        List.of(summary(equipped, funds.whole(), today)),
                        sections,
                        notes(equipped, funds.whole(), people.isEmpty()),
                        made),
                checks.all());
    }

    private List<Line> highlights(Optional<GroupFigure> equipped, Funds funds) {
        return List.of(
                Line.of(
                        tables.words("highlight.people"),
                        Figure.people(equipped.map(GroupFigure::people).orElse(null))),
                Line.of(tables.words("highlight.spent"), Figure.amount(funds.spent())),
                Line.of(
                        tables.words("highlight.ofEnvelope"),
                        Figure.share(funds.spent().centimes(), funds.available().centimes())));
    }

    private LocalizedText summary(Optional<GroupFigure> equipped, Funds funds, LocalDate today) {
        return equipped.map(whole -> tables.words(
                        "funder.summary",
                        today,
                        whole.people(),
                        funds.spent().format(),
                        funds.available().format(),
                        funds.left().format()))
                .orElseGet(() -> tables.words(
                        "funder.summary.few",
                        today,
                        funds.spent().format(),
                        funds.available().format()));
    }

    private Section money(Funds funds, FigureChecks checks) {
        LocalizedText heading = tables.words("money");
        checks.money(heading, funds);
        var lines = new ArrayList<Line>();
        line(lines, "money.envelope", funds.envelope(), true);
        line(lines, "money.carriedIn", funds.carriedIn(), false);
        line(lines, "money.committed", funds.committed(), true);
        line(lines, "money.spent", funds.spent(), true);
        line(lines, "money.toHandOver", funds.toHandOver(), false);
        line(lines, "money.released", funds.released(), false);
        line(lines, "money.carriedOut", funds.carriedOut(), false);
        line(lines, "money.left", funds.left(), true);
        return new Section(heading, tables.columns("column.money", "column.amount"), lines, null, NOTHING);
    }

    private void line(List<Line> lines, String key, Money amount, boolean always) {
        if (always || amount.centimes() != 0) lines.add(Line.of(tables.words(key), Figure.amount(amount)));
    }

    private Section byFunder(TrancheFunds funds, FigureChecks checks) {
        LocalizedText heading = tables.words("byFunder");
        checks.funders(
                heading,
                funds.whole().spent(),
                funds.funders().stream().map(part -> part.funds().spent()).toList());
        funds.funders().forEach(part -> checks.money(part.name(), part.funds()));
        return funders(
                heading,
                funds.funders().stream()
                        .map(part -> line(part.name(), part.funds()))
                        .toList(),
                funds.whole());
    }

    /** One funder by name, the others together. */
    private Section share(FunderFunds one, TrancheFunds funds, FigureChecks checks) {
        LocalizedText heading = tables.words("byFunder");
        Funds others = Funds.sum(funds.funders().stream()
                .filter(part -> !part.funderId().equals(one.funderId()))
                .map(FunderFunds::funds)
                .toList());
        checks.funders(heading, funds.whole().spent(), List.of(one.funds().spent(), others.spent()));
        checks.money(one.name(), one.funds());
        return funders(
                heading,
                List.of(line(one.name(), one.funds()), line(tables.words("otherFunders"), others)),
                funds.whole());
    }

    private Section funders(LocalizedText heading, List<Line> lines, Funds whole) {
        return new Section(
                heading,
                tables.columns("column.funder", "column.brought", "column.committed", "column.spent", "column.left"),
                lines,
                line(tables.words("total"), whole),
                NOTHING);
    }

    private static Line line(LocalizedText name, Funds funds) {
        return Line.of(
                name,
                Figure.amount(funds.available()),
                Figure.amount(funds.committed()),
                Figure.amount(funds.spent()),
                Figure.amount(funds.left()));
    }

    private List<LocalizedText> notes(Optional<GroupFigure> equipped, Funds funds, boolean noGroups) {
        var notes = new ArrayList<LocalizedText>();
        notes.add(tables.words("note.equipped"));
        notes.add(tables.words("note.money"));
        // Whoever received from two tranches stands under the first, with all that was received.
        equipped.map(GroupFigure::amount)
                .filter(given -> !given.equals(funds.spent()))
                .ifPresent(given -> notes.add(tables.words(
                        "note.otherTranches", given.format(), funds.spent().format())));
        notes.add(tables.words("note.smallGroups"));
        if (noGroups) notes.add(tables.words("note.noGroups"));
        return notes;
    }
}
