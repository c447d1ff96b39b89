package ma.idmaj.funding.composition;

import ma.idmaj.funding.composition.solver.Candidate;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Composition.Member;
import ma.idmaj.funding.composition.solver.Composition.Taken;
import ma.idmaj.funding.composition.solver.Instance;
import ma.idmaj.funding.composition.solver.Limit;
import ma.idmaj.funding.composition.solver.Need;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a kept run with the needs, prices and stock of today: a list is not accepted at what was true once. */
final class StillStands {

    private final Map<UUID, Candidate> candidates;
    private final Map<UUID, Integer> stock;
    private final Map<UUID, PersonName> people;
    private final Map<UUID, LocalizedText> items;

    /**
     * @param now    of the run's people, as an instance would be made of them today
     * @param people by project
     */
    StillStands(Instance now, Map<UUID, PersonName> people, Map<UUID, LocalizedText> items) {
        this.candidates = now.candidates().stream().collect(Collectors.toMap(Candidate::project, Function.identity()));
        this.stock = now.stock();
        this.people = people;
        this.items = items;
    }

    /** @throws Refusal naming the first person or item of which something has changed, and what */
    void check(Composition list) {
        list.members().forEach(this::member);
        var wanted = new HashMap<UUID, Integer>();
        list.members().stream()
                .flatMap(member -> member.lines().stream())
                .forEach(line -> wanted.merge(line.item(), line.quantity(), Integer::sum));
        wanted.forEach((item, pieces) -> {
            Integer there = stock.get(item);
            if (there != null && pieces > there)
                throw new Refusal("funding.composition.stockSince", items.get(item), pieces, there);
        });
    }

    private void member(Member member) {
        var needs = candidates.get(member.project()).needs().stream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        for (Taken line : member.lines()) line(member, line, needs.remove(line.need()));
        if (needs.values().stream().anyMatch(Need::essential)) throw needsSince(member);
    }

    private void line(Member member, Taken line, Need need) {
        if (need == null || need.quantity() != line.quantity()) throw needsSince(member);
        var choice = need.choices().stream()
                .filter(one -> one.item().equals(line.item()))
                .findFirst()
                .orElseThrow(() -> needsSince(member));
        PersonName person = people.get(member.project());
        LocalizedText item = items.get(line.item());
        if (choice.barred() == Limit.UNIT_CHANGED) throw new Refusal("funding.composition.unitSince", person, item);
        if (choice.barred() == Limit.NOT_ON_OFFER)
            throw new Refusal("funding.composition.notOnOfferSince", person, item);
        if (!choice.priced()) throw new Refusal("funding.composition.withdrawnSince", person, item);
        if (!choice.unitPrice().equals(line.unitPrice()))
            throw new Refusal(
                    "funding.composition.priceSince",
                    person,
                    item,
                    line.unitPrice().format(),
                    choice.unitPrice().format());
    }

    private Refusal needsSince(Member member) {
        return new Refusal("funding.composition.needsSince", people.get(member.project()));
    }
}
