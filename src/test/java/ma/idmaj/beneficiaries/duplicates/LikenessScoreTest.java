package ma.idmaj.beneficiaries.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;

/** What the score must hold to whatever its weights are, over pairs of a made set; and what it tells in words. */
class LikenessScoreTest {

    private static final NameShare SHARE = new SmoothedShare(Map.of(), 0);
    private static final LikenessScore SCORE = new LikenessScore(SHARE);
    private static final int PAIRS = 20_000;

    private static final Map<String, BinaryOperator<Traits>> AGREE = Map.of(
            "name", (a, b) -> new Traits(a.name(), b.cin(), b.phones(), b.birth(), b.sex()),
            "cin", (a, b) -> new Traits(b.name(), a.cin(), b.phones(), b.birth(), b.sex()),
            "phone", (a, b) -> new Traits(b.name(), b.cin(), a.phones(), b.birth(), b.sex()),
            "birth", (a, b) -> new Traits(b.name(), b.cin(), b.phones(), a.birth(), b.sex()),
            "sex", (a, b) -> new Traits(b.name(), b.cin(), b.phones(), b.birth(), a.sex()));

    @Test
    void isTheSameFromBothSides() {
        pairs((a, b) -> {
            Likeness there = SCORE.compare(a, b);
            Likeness back = SCORE.compare(b, a);
            assertThat(back.score())
                    .as("%s and %s", a, b)
                    .isEqualTo(there.score(), org.assertj.core.data.Offset.offset(1e-9));
            assertThat(back.reasons()).containsExactlyInAnyOrderElementsOf(there.reasons());
        });
    }

    /** A fact that both files have and that comes to agree never makes them less alike. */
    @Test
    void moreAgreementNeverLowersIt() {
        pairs((a, b) -> AGREE.forEach((fact, agree) -> {
            Traits closer = agree.apply(a, b);
            if (fact.equals("cin") && a.cin() == null
                    || fact.equals("phone") && a.phones().isEmpty()) return;
            if (fact.equals("birth") && a.birth() == null
                    || fact.equals("name") && !a.name().complete()) return;
            assertThat(SCORE.compare(a, closer).score())
                    .as("%s of %s and %s", fact, a, b)
                    .isGreaterThanOrEqualTo(SCORE.compare(a, b).score() - 1e-9);
        }));
    }

    @Test
    void aRareNameTellsMoreThanACommonOne() {
        var shares = new LikenessScore(new SmoothedShare(Map.of("بناني", 400, "كسيكس", 2), 4_000));
        double common =
                shares.compare(named("يوسف بناني", ""), named("يوسف بناني", "")).score();
        double rare =
                shares.compare(named("يوسف كسيكس", ""), named("يوسف كسيكس", "")).score();
        assertThat(rare).isGreaterThan(common + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "عبد الله العلوي, عبدالله العلوي",
        "أحمد الإدريسي, احمد الادريسي",
        "فاطمة حجي, فاطمه حجى",
        "محمد بن موسى, محمد بنموسى",
        "Mohamed EL ALAOUI, M’hamed ALAOUI",
        "Abdelkarim TAZI, TAZI Abd El Karim",
        "Aïcha BEN ALI, Aicha BENALI",
        "نور الدين الفاسي, Noureddine EL FASSI"
    })
    void meetsTheSameNameSpelledOtherwise(String one, String other) {
        Likeness likeness = SCORE.compare(named(one), named(other));
        assertThat(likeness.reasons()).doesNotContain(Reason.NAMES_DIFFER);
        assertThat(likeness.score()).isGreaterThan(5);
        assertThat(NameKeys.of(named(one).name()))
                .containsAnyElementsOf(NameKeys.of(named(other).name()));
    }

    @ParameterizedTest
    @CsvSource({"حسن الفاسي, حسين الفاسي", "أمين التازي, أمينة العمراني", "Said TAZI, Souad BENNANI"})
    void leavesOtherNamesApart(String one, String other) {
        assertThat(SCORE.compare(named(one), named(other)).reasons()).contains(Reason.NAMES_DIFFER);
    }

    @Test
    void tellsItsReasonsInOrderOfWeight() {
        var one = new Traits(
                new PersonName("كريم بنعلي", "Karim BENALI"),
                new NationalId("BE462544"),
                phone("0661234512"),
                LocalDate.of(1990, 5, 6),
                Sex.MALE);
        var other = new Traits(
                new PersonName("بنعلي كريم", "BENALI Karim"),
                new NationalId("BE462554"),
                phone("0661234512"),
                LocalDate.of(1990, 6, 5),
                Sex.MALE);
        assertThat(SCORE.compare(one, other).reasons())
                .containsExactlyInAnyOrder(
                        Reason.ARABIC_NAMES_ALIKE,
                        Reason.LATIN_NAMES_ALIKE,
                        Reason.NAMES_IN_ANOTHER_ORDER,
                        Reason.CIN_ONE_SIGN_OFF,
                        Reason.SAME_PHONE,
                        Reason.BIRTH_DAY_AND_MONTH_SWAPPED);
        assertThat(SCORE.compare(one, other).suspicious()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "BE462544, BE462545, true",
        "BE462544, BE462454, true",
        "BE462544, BE46254, true",
        "BE462544, BE642454, false",
        "BE462544, BK762544, false"
    })
    void knowsASlip(String one, String other, boolean slip) {
        assertThat(LikenessScore.oneSlip(one, other)).isEqualTo(slip);
        assertThat(LikenessScore.oneSlip(other, one)).isEqualTo(slip);
    }

    private static void pairs(java.util.function.BiConsumer<Traits, Traits> check) {
        List<Traits> files = MadePeople.of(3).files();
        var random = new Random(9);
        for (int i = 0; i < PAIRS; i++) {
            Traits a = files.get(random.nextInt(files.size()));
            Traits b = i % 2 == 0 ? SecondFile.of(a, random) : files.get(random.nextInt(files.size()));
            check.accept(a, b);
        }
    }

    private static Traits named(String name) {
        return WordLikeness.arabic(name) ? named(name, "") : named("", name);
    }

    private static Traits named(String ar, String latin) {
        return new Traits(new PersonName(ar, latin), null, Set.of(), null, null);
    }

    private static @Nullable Phone phone(String text) {
        return Phone.parse(text).orElse(null);
    }
}
