package ma.idmaj.ceremonies.readiness;

import ma.idmaj.ceremonies.Ceiling;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.ReserveRow;
import ma.idmaj.funding.FundingLinks;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is between a ceremony and its next state: what the services would refuse, as blocking; what is better mended
 * before, as advice.
 */
final class NextStep {

    private static final Set<LineState> UNDECIDED = Set.of(
            LineState.PLANNED, LineState.CONFIRMED, LineState.PRESENT, LineState.REPRESENTED, LineState.HANDED_OVER);

    /**
     * What a list is measured against besides its envelope.
     *
     * @param waiting the reserve, approved with the list
     * @param tranche why the tranche would not bear the list
     */
    record Limits(Ceiling ceiling, List<ReserveRow> waiting, Optional<Refusal> tranche) {}

    private final CeremonyDetail ceremony;
    private final List<LineRow> lines;
    private final List<Check> checks = new ArrayList<>();

    private NextStep(CeremonyDetail ceremony, List<LineRow> lines) {
        this.ceremony = ceremony;
        this.lines = lines;
    }

    /**
     * @param readiness of the lines
     * @param limits    none where the lines are a part of the list: its sum is then measured against nothing
     */
    static List<Check> checks(
            CeremonyDetail ceremony, List<RowReadiness> readiness, Optional<Limits> limits, LocalDate today) {
        var lines = readiness.stream().map(RowReadiness::line).toList();
        var step = new NextStep(ceremony, lines);
        switch (ceremony.state()) {
            case DRAFT, LIST_OPEN -> {
                limits.ifPresent(step::sums);
                step.day(today);
            }
            case SUBMITTED -> {
                limits.ifPresent(step::sums);
                step.block("ceremonies.check.waitsForApproval", "approve");
            }
            case APPROVED -> {
                if (ceremony.heldOn().isAfter(today))
                    step.block("ceremonies.check.notTheDay", "day", ceremony.heldOn());
            }
            case IN_PROGRESS -> step.undecided();
            case DONE, CLOSED, POSTPONED, CANCELLED -> {}
        }
        if (ceremony.state().ordinal() < CeremonyState.IN_PROGRESS.ordinal()) step.advise(readiness);
        return List.copyOf(step.checks);
    }

    private void sums(Limits limits) {
        if (lines.isEmpty()) {
            block("ceremonies.check.listEmpty", "prepare/people");
            return;
        }
        Money total = LineRow.sum(lines);
        if (total.compareTo(ceremony.envelope()) > 0) {
            block(
                    "ceremonies.aboveEnvelope.hint",
                    "prepare",
                    total.minus(ceremony.envelope()).format());
        }
        ceiling(limits.ceiling());
        limits.waiting().forEach(person -> waiting(person, limits.ceiling()));
        // Said before the list is handed on, though only its approval is refused for it.
        limits.tranche().ifPresent(refusal -> refused(refusal, FundingLinks.ALL));
    }

    private void waiting(ReserveRow person, Ceiling ceiling) {
        String reserve = page("prepare") + "#reserve";
        if (!person.funded()) refused(new Refusal("ceremonies.reserve.notFunded", person.name()), reserve);
        ceiling.objection(person).ifPresent(refusal -> refused(refusal, reserve));
    }

    /** In the words in which the service refuses it. */
    private void refused(Refusal refusal, String href) {
        checks.add(Check.blocking(refusal.messageKey(), href, refusal.values()));
    }

    private void ceiling(Ceiling ceiling) {
        List<LineRow> above = ceiling.above(lines);
        if (!above.isEmpty()) {
            checks.add(new Check(
                    true,
                    "ceremonies.check.aboveCeiling",
                    List.of(above.size(), ceiling.most().orElseThrow().format()),
                    "",
                    above.stream()
                            .map(line -> new Check.Row(
                                    line.position(),
                                    line.name(),
                                    List.of(excess(ceiling, line)),
                                    page("prepare") + "#line-" + line.position()))
                            .toList()));
        }
    }

    /** What the ceremony itself still lacks; nothing refuses a list for it. */
    private void day(LocalDate today) {
        if (ceremony.heldOn().isBefore(today)) advise("ceremonies.check.dayPassed", ceremony.heldOn());
        if (ceremony.heldAt() == null) advise("ceremonies.check.hourMissing");
    }

    private void advise(String key, Object... values) {
        checks.add(new Check(false, key, List.of(values), page("edit"), List.of()));
    }

    private static LocalizedText excess(Ceiling ceiling, LineRow line) {
        String amount = ceiling.excess(line).format();
        return new LocalizedText(amount, amount);
    }

    private void undecided() {
        List<LineRow> open =
                lines.stream().filter(line -> UNDECIDED.contains(line.state())).toList();
        if (open.isEmpty()) return;
        checks.add(new Check(
                true,
                "ceremonies.check.undecided",
                List.of(open.size()),
                page("day"),
                open.stream()
                        .map(line -> new Check.Row(line.position(), line.name(), List.of(), page("day")))
                        .toList()));
    }

    /** One entry a point, naming its rows. */
    private void advise(List<RowReadiness> readiness) {
        for (ReadinessPoint point : ReadinessPoint.values()) {
            List<Check.Row> rows = readiness.stream()
                    .flatMap(row -> row.missing().stream()
                            .filter(each -> each.point() == point)
                            .map(each -> new Check.Row(
                                    row.line().position(), row.line().name(), each.what(), each.href())))
                    .toList();
            if (!rows.isEmpty())
                checks.add(new Check(false, "ceremonies.check." + point.name(), List.of(rows.size()), "", rows));
        }
    }

    private void block(String key, String step, Object... values) {
        checks.add(Check.blocking(key, page(step), values));
    }

    private String page(String step) {
        return CeremonyLinks.page(ceremony.key(), step);
    }
}
