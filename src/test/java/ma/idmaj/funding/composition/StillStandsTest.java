package ma.idmaj.funding.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.funding.composition.solver.Candidate;
import ma.idmaj.funding.composition.solver.Choice;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Composition.Member;
import ma.idmaj.funding.composition.solver.Composition.Taken;
import ma.idmaj.funding.composition.solver.Fixing;
import ma.idmaj.funding.composition.solver.Instance;
import ma.idmaj.funding.composition.solver.Limit;
import ma.idmaj.funding.composition.solver.Need;
import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whatever a run was made of and has changed since is named, with the person or the item. */
class StillStandsTest {

    private static final UUID PROJECT = new UUID(3, 1);
    private static final UUID SAW = new UUID(1, 1);
    private static final UUID OVEN = new UUID(1, 2);
    private static final PersonName PERSON = new PersonName("حليمة الدكالي", "Halima DOUKKALI");
    private static final LocalizedText NAME = new LocalizedText("منشار", "Scie");

    private static final Composition LIST = new Composition(
            List.of(new Member(
                    PROJECT,
                    List.of(
                            new Taken(new UUID(2, 1), SAW, 2, new Money(500), false, SAW),
                            new Taken(new UUID(2, 2), SAW, 1, new Money(500), true, OVEN)))),
            List.of());

    @Test
    void whatHasNotChangedIsAccepted() {
        check(Map.of(SAW, 3), saws(2, 500), oven(500));
        check(Map.of(), saws(2, 500), oven(500), need(3, 1, NeedPriority.USEFUL, new Choice(OVEN, new Money(9))));
    }

    @Test
    void anotherPriceIsNamedWithBoth() {
        refused("funding.composition.priceSince", PERSON, NAME, "5,00", "5,01", Map.of(), saws(2, 501), oven(500));
        refused("funding.composition.priceSince", PERSON, NAME, "5,00", "4,99", Map.of(), saws(2, 500), oven(499));
    }

    @Test
    void whatIsWithdrawnHasNoPriceAnyMore() {
        refused("funding.composition.withdrawnSince", Map.of(), saws(2, 0), oven(500));
    }

    @Test
    void whatIsNotOnOfferOrCountedOtherwiseIsNamed() {
        refused("funding.composition.notOnOfferSince", Map.of(), saws(Limit.NOT_ON_OFFER), oven(500));
        refused("funding.composition.unitSince", Map.of(), saws(Limit.UNIT_CHANGED), oven(500));
    }

    private static Need saws(Limit barred) {
        return need(1, 2, NeedPriority.ESSENTIAL, new Choice(SAW, new Money(500), barred));
    }

    @Test
    void otherNeedsAreNamedByTheirPerson() {
        String key = "funding.composition.needsSince";
        refused(key, Map.of(), saws(1, 500), oven(500));
        refused(key, Map.of(), saws(2, 500));
        refused(key, Map.of(), oven(500));
        refused(key, Map.of(), saws(2, 500), need(2, 1, NeedPriority.ESSENTIAL, new Choice(OVEN, new Money(900))));
        refused(
                key,
                Map.of(),
                saws(2, 500),
                oven(500),
                need(3, 1, NeedPriority.ESSENTIAL, new Choice(OVEN, new Money(9))));
    }

    @Test
    void stockUsedSinceIsCountedOverTheWholeList() {
        assertThatThrownBy(() -> check(Map.of(SAW, 2), saws(2, 500), oven(500)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("funding.composition.stockSince");
                    assertThat(refusal.values()).containsExactly(NAME, 3, 2);
                });
    }

    private static Need saws(int quantity, long price) {
        return need(1, quantity, NeedPriority.ESSENTIAL, new Choice(SAW, new Money(price)));
    }

    /** Answered by a saw. */
    private static Need oven(long price) {
        return need(2, 1, NeedPriority.ESSENTIAL, new Choice(OVEN, new Money(900)), new Choice(SAW, new Money(price)));
    }

    private static Need need(int id, int quantity, NeedPriority priority, Choice... choices) {
        return new Need(new UUID(2, id), quantity, priority, Fixing.FREE, List.of(choices));
    }

    private static void refused(String key, Map<UUID, Integer> stock, Need... needs) {
        assertThatThrownBy(() -> check(stock, needs)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo(key);
            assertThat(refusal.values()).startsWith(PERSON);
        });
    }

    private static void refused(
            String key,
            PersonName person,
            LocalizedText item,
            String before,
            String after,
            Map<UUID, Integer> stock,
            Need... needs) {
        assertThatThrownBy(() -> check(stock, needs)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo(key);
            assertThat(refusal.values()).containsExactly(person, item, before, after);
        });
    }

    private static void check(Map<UUID, Integer> stock, Need... needs) {
        var candidate =
                new Candidate(PROJECT, new UUID(4, 1), LocalDate.of(2026, 1, 5), Map.of(), Fixing.FREE, List.of(needs));
        var now = new Instance(Money.ofDirhams(1_000), null, List.of(candidate), stock, List.of(), List.of());
        new StillStands(now, Map.of(PROJECT, PERSON), Map.of(SAW, NAME, OVEN, NAME)).check(LIST);
    }
}
