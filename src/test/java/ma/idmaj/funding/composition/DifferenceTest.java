package ma.idmaj.funding.composition;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.funding.composition.Difference.Change;
import ma.idmaj.funding.composition.Difference.Line;
import ma.idmaj.funding.composition.OpenLists.ByHand;
import ma.idmaj.funding.composition.OpenLists.HandItem;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Composition.Member;
import ma.idmaj.funding.composition.solver.Composition.Taken;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** What those on both lists are given otherwise: more, less, something else, another number, another price. */
class DifferenceTest {

    private static final UUID PERSON = new UUID(3, 1);
    private static final UUID SAW = new UUID(1, 1);
    private static final UUID OVEN = new UUID(1, 2);
    private static final UUID TABLE = new UUID(1, 3);

    @Test
    void theSameItemsAreNoDifference() {
        assertThat(between(hand(item(SAW, 2, 500), item(SAW, 1, 500)), taken(SAW, 3, 500)))
                .isEmpty();
    }

    @Test
    void anItemMoreAndAnItemLessAreTold() {
        assertThat(between(hand(item(SAW, 1, 500)), taken(TABLE, 2, 300)))
                .containsExactly(
                        new Difference(PERSON, List.of(line(TABLE, 2, 600)), List.of(line(SAW, 1, 500)), List.of()));
    }

    @Test
    void aSubstituteStandsBesideWhatItReplaces() {
        var differences = between(
                hand(item(OVEN, 1, 900), item(SAW, 1, 500)),
                new Taken(new UUID(2, 1), TABLE, 1, new Money(700), true, OVEN),
                taken(SAW, 1, 500));
        assertThat(differences)
                .containsExactly(new Difference(
                        PERSON, List.of(), List.of(), List.of(new Change(line(OVEN, 1, 900), line(TABLE, 1, 700)))));
        assertThat(differences.getFirst().changed().getFirst().replaced()).isTrue();
    }

    @Test
    void anotherNumberAndAnotherPriceAreTold() {
        assertThat(between(hand(item(SAW, 2, 500), item(OVEN, 1, 900)), taken(SAW, 3, 500), taken(OVEN, 1, 901)))
                .flatExtracting(Difference::changed)
                .containsExactly(
                        new Change(line(SAW, 2, 1_000), line(SAW, 3, 1_500)),
                        new Change(line(OVEN, 1, 900), line(OVEN, 1, 901)));
    }

    @Test
    void whoStandsOnOneListAloneIsNotComparedNorIsAListKeptWithoutItems() {
        assertThat(Difference.between(
                        List.of(new ByHand(new UUID(3, 2), new Money(5), List.of(item(SAW, 1, 5)))),
                        found(taken(SAW, 2, 5))))
                .isEmpty();
        assertThat(between(hand(), taken(SAW, 1, 500))).isEmpty();
    }

    private static List<Difference> between(ByHand hand, Taken... lines) {
        return Difference.between(List.of(hand), found(lines));
    }

    private static Composition found(Taken... lines) {
        return new Composition(List.of(new Member(PERSON, List.of(lines))), List.of());
    }

    private static ByHand hand(HandItem... items) {
        return new ByHand(PERSON, Money.ZERO, List.of(items));
    }

    private static HandItem item(UUID item, int quantity, long price) {
        return new HandItem(item, quantity, new Money(price));
    }

    private static Taken taken(UUID item, int quantity, long price) {
        return new Taken(new UUID(2, 9), item, quantity, new Money(price), false, item);
    }

    private static Line line(UUID item, int quantity, long total) {
        return new Line(item, quantity, new Money(total));
    }
}
