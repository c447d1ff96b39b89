package ma.idmaj.ceremonies;

import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the scheme behind a list's tranche lets one person be given at most. */
public record Ceiling(Optional<Money> most) {

    static Ceiling of(@Nullable UUID tranche, FundingService funding) {
        return new Ceiling(Optional.ofNullable(tranche).flatMap(funding::ceiling));
    }

    /** Those given more, in the order of the list. */
    public List<LineRow> above(List<LineRow> lines) {
        return most.map(limit -> lines.stream()
                        .filter(line -> line.total().compareTo(limit) > 0)
                        .toList())
                .orElse(List.of());
    }

    /** By how much a line is above; only of those that are. */
    public Money excess(LineRow line) {
        return line.total().minus(most.orElse(line.total()));
    }

    /** @throws Refusal when someone of the reserve would be given more */
    void check(ReserveRow person) {
        objection(person).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** What is said when someone of the reserve would be given more. */
    public Optional<Refusal> objection(ReserveRow person) {
        Money limit = most.orElse(person.total());
        if (person.total().compareTo(limit) <= 0) return Optional.empty();
        return Optional.of(new Refusal(
                "ceremonies.reserve.aboveCeiling",
                person.position(),
                person.name(),
                person.total().format(),
                limit.format(),
                person.total().minus(limit).format()));
    }

    /** @throws Refusal naming the first line above, and how many there are besides */
    void check(List<LineRow> lines) {
        List<LineRow> above = above(lines);
        if (above.isEmpty()) return;
        LineRow first = above.getFirst();
        throw new Refusal(
                "ceremonies.aboveCeiling",
                first.position(),
                first.name(),
                first.total().format(),
                most.orElseThrow().format(),
                excess(first).format(),
                above.size() - 1);
    }
}
