package ma.idmaj.ceremonies.press;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.press.basis.ListPerson;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.statements.ConsentWay;
import ma.idmaj.ceremonies.press.statements.SpeakerKind;
import ma.idmaj.ceremonies.press.statements.Statement;
import ma.idmaj.ceremonies.press.statements.StatementState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Any list: what both texts say, read back by a parser of its own, is what the list holds, and nobody can be told from it. */
class PressCompositionPropertyTest {

    private static final Translations TRANSLATIONS = new Translations();
    private static final PressComposer COMPOSER = new PressComposer(TRANSLATIONS);
    private static final PressPlainText PLAIN = new PressPlainText(TRANSLATIONS);
    private static final UUID CEREMONY = new UUID(1, 1);

    /** One person of a random list, with what they agreed to. */
    record Somebody(
            Sector sector, Sex sex, long planned, boolean signed, boolean image, boolean named, boolean quoted) {}

    @Provide
    Arbitrary<List<Somebody>> lists() {
        Arbitrary<Boolean> mostly = Arbitraries.of(true, true, true, true, false);
        var person = Combinators.combine(
                        Arbitraries.of(Sector.class),
                        Arbitraries.of(Sex.class),
                        Arbitraries.longs().between(100, 7_000_000),
                        mostly,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(false, false, false, true))
                .as(Somebody::new);
        // A few sectors at a time, so that large groups and lone ones both come up.
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(sectors -> person.filter(one -> one.sector().ordinal() < sectors)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(45));
    }

    @Property(tries = 1000)
    void bothTextsSayWhatTheListHolds(@ForAll("lists") List<Somebody> list, @ForAll PressOccasion occasion) {
        PressFacts facts = facts(list);
        List<Somebody> told = told(list, occasion);
        PressSheet sheet = sheet(facts, occasion, list);
        if (told.size() < 5) {
            smallListSaysNoFigure(facts, occasion, sheet);
            return;
        }
        long sum = told.stream()
                .mapToLong(one -> occasion == PressOccasion.BEFORE ? one.planned() : given(one))
                .sum();
        for (Language language : Language.values()) {
            var read = PressReading.of(PLAIN.of(sheet, language), language);
            assertThat(read.people()).as("people, %s", language).isEqualTo(told.size());
            assertThat(read.amount()).as("amount, %s", language).isEqualTo(published(sum));
            assertThat(read.about()).isEqualTo(published(sum) * 100 != sum);
            assertThat(read.envelope()).isEqualTo(published(facts.envelope().centimes()));
            assertThat(read.day()).isEqualTo(facts.heldOn());
            if (!read.groups().isEmpty()) {
                assertThat(read.groups().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .as("Σ sectors = people")
                        .isEqualTo(told.size());
                assertThat(read.table()).isEqualTo(read.groups());
            }
            untellable(read.groups(), told);
            if (read.women() > 0 || read.men() > 0) {
                assertThat(read.women()).isEqualTo(count(told, Sex.FEMALE)).isGreaterThanOrEqualTo(5);
                assertThat(read.men()).isEqualTo(count(told, Sex.MALE)).isGreaterThanOrEqualTo(5);
            }
        }
        assertThat(PressReading.of(PLAIN.of(sheet, Language.AR), Language.AR)
                        .groups()
                        .values())
                .as("the same groups in both")
                .containsExactlyElementsOf(PressReading.of(PLAIN.of(sheet, Language.FR), Language.FR)
                        .groups()
                        .values());
    }

    private static void smallListSaysNoFigure(PressFacts facts, PressOccasion occasion, PressSheet sheet) {
        var figures = PressFigures.of(facts, occasion, List.of());
        assertThat(List.of(PressFigure.PEOPLE, PressFigure.AMOUNT, PressFigure.SECTORS, PressFigure.WOMEN))
                .noneMatch(figures::has);
        var read = PressReading.of(PLAIN.of(sheet, Language.FR), Language.FR);
        assertThat(read.amount()).isEqualTo(-1);
        assertThat(read.people()).as("no sentence counts them").isZero();
        assertThat(read.table()).isEmpty();
    }

    /** Of two texts of one ceremony, whatever both tell apart is the same in both or differs by five people at least. */
    @Property(tries = 1000)
    void theTextAfterTheDayTellsNobodyByTheOneBefore(@ForAll("lists") List<Somebody> list) {
        PressFacts facts = facts(list);
        PressSheet before = sheet(facts, PressOccasion.BEFORE, list);
        var after = PressFigures.of(facts, PressOccasion.AFTER, List.of(before));
        int gone = before.people() - after.people();
        if (gone > 0 && gone < 5) {
            assertThat(after.sectors().groups()).isEmpty();
            assertThat(after.sectors().named()).isEmpty();
            assertThat(after.has(PressFigure.WOMEN)).isFalse();
        }
        for (var group : after.sectors().groups())
            for (var other : before.groups())
                if (group.sector() != null && group.sector() == other.sector())
                    assertThat(other.people() - group.people()).isNotIn(1, 2, 3, 4);
        if (after.women() > 0 && before.women() > 0) {
            assertThat(before.women() - after.women()).isNotIn(1, 2, 3, 4);
            assertThat(before.men() - after.men()).isNotIn(1, 2, 3, 4);
        }
        if (gone == 0)
            assertThat(after.sectors())
                    .as("the same list is told as it was")
                    .isEqualTo(PressFigures.of(facts, PressOccasion.AFTER, List.of())
                            .sectors());
    }

    /** Each group that is told has five people; those that are not are at least two, and five people together. */
    private static void untellable(Map<String, Integer> groups, List<Somebody> told) {
        if (groups.isEmpty()) return;
        assertThat(groups.values()).allMatch(people -> people >= 5);
        var real = new EnumMap<Sector, Integer>(Sector.class);
        told.forEach(one -> real.merge(one.sector(), 1, Integer::sum));
        int named = (int) groups.keySet().stream()
                .filter(label -> !PressReading.OTHERS.contains(label))
                .count();
        int hidden = real.size() - named;
        assertThat(hidden).as("a lone hidden group is found by subtraction").isNotEqualTo(1);
    }

    @Property(tries = 500)
    void nobodyIsNamedWithoutBothConsents(@ForAll("lists") List<Somebody> list) {
        PressSheet sheet = sheet(facts(list), PressOccasion.AFTER, list);
        String text = PressRecord.of(sheet).canonical() + PLAIN.both(sheet);
        for (int i = 0; i < list.size(); i++) {
            Somebody one = list.get(i);
            boolean expected = one.quoted() && one.image() && one.named();
            assertThat(text.contains(name(i).ar())).isEqualTo(expected);
            assertThat(text.contains(name(i).latin())).isEqualTo(expected);
        }
    }

    @Property(tries = 200)
    void theSameSheetIsTheSameBytesAndReadsBack(@ForAll("lists") List<Somebody> list) {
        PressSheet sheet = sheet(facts(list), PressOccasion.AFTER, list);
        var record = PressRecord.of(sheet);
        assertThat(PressRecord.read(record.canonical())).isEqualTo(sheet);
        assertThat(PressRecord.of(PressRecord.read(record.canonical()))).isEqualTo(record);
    }

    @Property(tries = 500)
    void theTicksOfAWholeListHoldAndAMissingCentimeBreaksThem(@ForAll("lists") List<Somebody> list) {
        PressFacts facts = facts(list);
        assertThat(PressChecks.figures(PressOccasion.BEFORE, in(facts, CeremonyState.APPROVED, 0)))
                .allMatch(PressTick::holds);
        assertThat(PressChecks.figures(PressOccasion.BEFORE, in(facts, CeremonyState.APPROVED, 1)).stream()
                        .filter(tick -> !tick.holds())
                        .map(PressTick::check))
                .containsExactly(PressCheck.LIST);
    }

    private static PressFacts in(PressFacts facts, CeremonyState state, long missing) {
        return new PressFacts(
                state,
                facts.title(),
                facts.place(),
                facts.heldOn(),
                facts.tranche(),
                facts.envelope(),
                facts.listDigest(),
                facts.lines(),
                facts.frozenPeople(),
                facts.frozenSum().minus(new Money(missing)),
                facts.records());
    }

    private static List<Somebody> told(List<Somebody> list, PressOccasion occasion) {
        return occasion == PressOccasion.BEFORE
                ? list
                : list.stream().filter(Somebody::signed).toList();
    }

    private static long given(Somebody one) {
        return one.planned() - one.planned() / 10;
    }

    private static int count(List<Somebody> told, Sex sex) {
        return (int) told.stream().filter(one -> one.sex() == sex).count();
    }

    /** The published rule in other words than the product's. */
    private static long published(long centimes) {
        BigDecimal dirhams = BigDecimal.valueOf(centimes, 2);
        int zeros = dirhams.compareTo(new BigDecimal(100_000)) >= 0
                ? 3
                : dirhams.compareTo(new BigDecimal(10_000)) >= 0
                        ? 2
                        : dirhams.compareTo(new BigDecimal(1_000)) >= 0 ? 1 : 0;
        return dirhams.setScale(-zeros, RoundingMode.HALF_UP).longValueExact();
    }

    private static PressFacts facts(List<Somebody> list) {
        var lines = new ArrayList<PressFacts.Line>();
        for (int i = 0; i < list.size(); i++) {
            Somebody one = list.get(i);
            lines.add(new PressFacts.Line(
                    i + 1,
                    true,
                    one.signed(),
                    new Money(one.planned()),
                    new Money(one.signed() ? given(one) : 0),
                    one.sector(),
                    one.sex()));
        }
        Money sum = lines.stream().map(PressFacts.Line::planned).reduce(Money.ZERO, Money::plus);
        return new PressFacts(
                CeremonyState.CLOSED,
                new LocalizedText("حفل", "Cérémonie"),
                new LocalizedText("دار الشباب", "Maison des jeunes"),
                LocalDate.of(2026, 3, 1),
                new LocalizedText("الشطر الثاني", "Deuxième tranche"),
                sum.plus(new Money(12_345)),
                "d".repeat(64),
                lines,
                list.size(),
                sum,
                (int) list.stream().filter(Somebody::signed).count());
    }

    private static PressSheet sheet(PressFacts facts, PressOccasion occasion, List<Somebody> list) {
        var people = new ArrayList<ListPerson>();
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < list.size(); i++) {
            Somebody one = list.get(i);
            UUID line = new UUID(2, i);
            people.add(new ListPerson(line, i + 1, name(i), one.sex(), one.image(), one.named(), LineState.SIGNED));
            if (one.quoted()) statements.add(statement(line));
        }
        var figures = PressFigures.of(facts, occasion, List.of());
        var draft = COMPOSER.usual(occasion, figures);
        return COMPOSER.sheet(CEREMONY, occasion, facts, figures, draft, Map.of(), statements, people);
    }

    private static PersonName name(int i) {
        String letter = Character.toString("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".charAt(i % 28)) + (i / 28 == 0 ? "ـ" : "ــ");
        return new PersonName("زيدون" + letter + " القنديلي" + letter, "Zaydoun" + (char) ('A' + i) + " KANDILI" + i);
    }

    private static Statement statement(UUID line) {
        return new Statement(
                line,
                SpeakerKind.BENEFICIARY,
                line,
                "",
                "",
                new LocalizedText("", ""),
                TextLanguage.ARABIC,
                "بدأت العمل في محلي",
                LocalDate.of(2026, 3, 1),
                ConsentWay.SIGNED,
                "سعاد",
                StatementState.APPROVED,
                "organiser",
                Instant.EPOCH,
                "approver",
                null);
    }
}
