package ma.idmaj.ceremonies.approval;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.Money;

import org.junit.jupiter.api.Test;

/** What changed between two canonical texts, whichever form each has. */
class ListDifferenceTest {

    private static final String FIRST = """
            idmaj-list\t1
            ceremony\tc\t2026-02-18\t1\t45500000
            line\t1\tA\tفاطمة\tFatima\tخياطة\tCouture\t1000
            item\tx\tآلة\tMachine\t1\t1000
            line\t2\tB\tيونس\tYounes\tحلاقة\tCoiffure\t500
            item\ty\tكرسي\tFauteuil\t1\t500
            total\t2\t1500
            """;

    private static final String SECOND = """
            idmaj-list\t2
            ceremony\tc\t2026-02-18\t2\t45500000
            line\t1\tC\tحسناء\tHasnaa\tخياطة\tCouture\t700
            item\tx\tآلة\tMachine\t1\t700
            line\t2\tA\tفاطمة\tFatima\tخياطة\tCouture\t1330
            item\tx\tآلة\tMachine\t2\t650
            item\tz\tخيط\tFil\t1\t30
            total\t2\t2030
            reserve\t1\tB\tيونس\tYounes\tحلاقة\tCoiffure\t500
            item\ty\tكرسي\tFauteuil\t1\t500
            """;

    @Test
    void namesWhoCameAndWentAndWhatIsOther() {
        var difference = ListDifference.between(FIRST, SECOND);
        assertThat(difference.came()).extracting(p -> p.name().latin()).containsExactly("Hasnaa");
        assertThat(difference.went()).extracting(p -> p.name().latin()).containsExactly("Younes");
        assertThat(difference.reserveCame()).extracting(p -> p.name().latin()).containsExactly("Younes");
        assertThat(difference.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.position()).isEqualTo(2);
            assertThat(changed.before()).isEqualTo(new Money(1000));
            assertThat(changed.after()).isEqualTo(new Money(1330));
            assertThat(changed.items()).extracting(i -> i.name().fr()).containsExactly("Machine", "Fil");
            var machine = changed.items().getFirst();
            assertThat(machine.before()).isEqualTo(1);
            assertThat(machine.after()).isEqualTo(2);
            assertThat(machine.priceAfter()).isEqualTo(new Money(650));
            assertThat(changed.items().getLast().before()).isZero();
        });
        assertThat(difference.before().total()).isEqualTo(new Money(1500));
        assertThat(difference.after().total()).isEqualTo(new Money(2030));
        assertThat(difference.none()).isFalse();
    }

    @Test
    void theSameTextDiffersInNothingNorDoesAnotherOrder() {
        assertThat(ListDifference.between(SECOND, SECOND).none()).isTrue();
        assertThat(ListDifference.between(FIRST, FIRST.replace("line\t1\tA", "line\t9\tA"))
                        .none())
                .as("the call order is no matter of money")
                .isTrue();
    }

    @Test
    void anArticleThatStandsTwiceOnALineIsNotLost() {
        String twice = FIRST.replace("item\tx\tآلة\tMachine\t1\t1000", """
                item\tx\tآلة\tMachine\t1\t400
                item\tx\tآلة\tMachine\t1\t600""");
        assertThat(ListDifference.between(FIRST, twice).changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.items()).hasSize(2));
    }
}
