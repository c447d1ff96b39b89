package ma.idmaj.funding;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.funding.FundingStore.FunderShare;
import ma.idmaj.funding.money.FunderFunds;
import ma.idmaj.funding.money.FunderFunds.Brought;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Random lists of random lines on the tranches of random funders: every sum holds to the centime, both ways. */
class RandomListsPropertyTest {

    private static final UUID AGREEMENT = new UUID(0, 1);
    private static final int MOST_LINES = 40;

    private static final List<Function<Funds, Money>> FIGURES = List.of(
            Funds::envelope,
            Funds::carriedIn,
            Funds::carriedOut,
            Funds::available,
            Funds::planned,
            Funds::committed,
            Funds::spent,
            Funds::toHandOver,
            Funds::released,
            Funds::left,
            Funds::unspent);

    @Property(tries = 10_000)
    void sumsHoldToTheCentime(@ForAll Random random) {
        List<FunderShare> funders = funders(random);
        var grants = new Grants(funders, Map.of());
        int tranches = 1 + random.nextInt(3);
        List<Money> carriedIn = funders.stream().map(funder -> Money.ZERO).toList();
        var parts = new ArrayList<List<FunderFunds>>();
        var wholes = new ArrayList<Funds>();
        for (int i = 0; i < tranches; i++) {
            boolean last = i == tranches - 1;
            Lines list = lines(random);
            Money in = sum(carriedIn);
            // What was carried in is needed as well.
            Money needed = list.committed().plus(new Money(1 + random.nextInt(few(random, 5_000_000))));
            Money envelope = needed.compareTo(in) > 0 ? needed.minus(in) : new Money(1);
            List<Money> envelopes = grants.of(new UUID(1, i), envelope, true);
            var open = new Funds(
                    envelope, in, Money.ZERO, list.planned(), list.committed(), list.spent(), list.released());
            List<FunderFunds> before = FunderFunds.of(open, brought(funders, envelopes, carriedIn, List.of()));
            if (last) {
                wholes.add(open);
                parts.add(before);
                break;
            }
            // A tranche that hands on what it did not spend has nothing more to hand over.
            var spent = new Funds(envelope, in, Money.ZERO, Money.ZERO, list.spent(), list.spent(), list.released());
            List<Money> out = FunderFunds.of(spent, brought(funders, envelopes, carriedIn, List.of())).stream()
                    .map(part -> part.funds().unspent())
                    .toList();
            assertThat(sum(out)).isEqualTo(spent.unspent());
            var closed = new Funds(envelope, in, sum(out), Money.ZERO, list.spent(), list.spent(), list.released());
            wholes.add(closed);
            parts.add(FunderFunds.of(closed, brought(funders, envelopes, carriedIn, out)));
            assertThat(closed.left()).isEqualTo(Money.ZERO);
            carriedIn = out;
        }
        check(wholes, parts);
    }

    private static void check(List<Funds> wholes, List<List<FunderFunds>> parts) {
        for (Function<Funds, Money> figure : FIGURES) {
            for (int i = 0; i < wholes.size(); i++)
                assertThat(sum(parts.get(i).stream()
                                .map(part -> figure.apply(part.funds()))
                                .toList()))
                        .isEqualTo(figure.apply(wholes.get(i)));
        }
        for (List<FunderFunds> tranche : parts)
            for (FunderFunds part : tranche) {
                Funds funds = part.funds();
                assertThat(funds.spent()).isLessThanOrEqualTo(funds.committed());
                assertThat(funds.committed()).isLessThanOrEqualTo(funds.available());
                assertThat(List.of(funds.left(), funds.toHandOver(), funds.unspent()))
                        .noneMatch(Money::isNegative);
            }
    }

    private static List<FunderShare> funders(Random random) {
        int count = 1 + random.nextInt(5);
        var funders = new ArrayList<FunderShare>();
        int rest = AgreementDraft.WHOLE;
        for (int i = 0; i < count; i++) {
            int share = i == count - 1 ? rest : 1 + random.nextInt(rest - (count - i - 1));
            rest -= share;
            // The last one bears whatever the others' caps leave.
            boolean capped = i < count - 1 && random.nextInt(3) == 0;
            funders.add(new FunderShare(
                    AGREEMENT,
                    new UUID(2, i),
                    new Funder(
                            new LocalizedText("ممول " + i, "Bailleur " + i),
                            share,
                            capped ? new Money(1 + random.nextInt(20_000_000)) : null)));
        }
        return funders;
    }

    /** What lists of one tranche come to, line by line. */
    private record Lines(Money planned, Money committed, Money spent, Money released) {}

    private static Lines lines(Random random) {
        Money planned = Money.ZERO;
        Money committed = Money.ZERO;
        Money spent = Money.ZERO;
        Money released = Money.ZERO;
        int lines = random.nextInt(MOST_LINES);
        int dearest = few(random, 7_000_000);
        for (int i = 0; i < lines; i++) {
            Money line = new Money(1 + random.nextInt(dearest)).times(1 + random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> planned = planned.plus(line);
                case 1 -> committed = committed.plus(line);
                case 2 -> {
                    // Signed for, but for what was missing.
                    committed = committed.plus(line);
                    spent = spent.plus(given(random, line));
                }
                default -> {
                    // Its ceremony is closed: what was handed over is spent, the rest free again.
                    Money given = given(random, line);
                    committed = committed.plus(given);
                    spent = spent.plus(given);
                    released = released.plus(line.minus(given));
                }
            }
        }
        return new Lines(planned, committed, spent, released);
    }

    private static Money given(Random random, Money line) {
        return random.nextInt(3) > 0 ? line : new Money(random.nextLong(line.centimes() + 1));
    }

    /** Every other time so few that each centime tells. */
    private static int few(Random random, int many) {
        return random.nextBoolean() ? 3 : many;
    }

    private static List<Brought> brought(
            List<FunderShare> funders, List<Money> envelopes, List<Money> in, List<Money> out) {
        var brought = new ArrayList<Brought>();
        for (int i = 0; i < funders.size(); i++)
            brought.add(new Brought(
                    funders.get(i).id(),
                    funders.get(i).terms().name(),
                    envelopes.get(i),
                    in.get(i),
                    out.isEmpty() ? Money.ZERO : out.get(i)));
        return brought;
    }

    private static Money sum(List<Money> many) {
        return many.stream().reduce(Money.ZERO, Money::plus);
    }
}
