package ma.idmaj.lifeprojects.fit;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.Licence;
import ma.idmaj.lifeprojects.feasibility.Power;
import ma.idmaj.lifeprojects.feasibility.PowerSupply;
import ma.idmaj.lifeprojects.feasibility.Premises;
import ma.idmaj.lifeprojects.market.Demand;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whatever is known of a project, the paragraph is made, in words of both languages, and flags what is missing. */
class FitPropertyTest {

    private static final Translations TRANSLATIONS = new Translations();
    private static final FitWords WORDS = new FitWords(TRANSLATIONS);
    private static final LocalizedText TRADE = new LocalizedText("حلاقة الرجال", "Coiffure hommes");

    @Property(tries = 5000)
    void theParagraphIsAlwaysMadeAndWhole(@ForAll("facts") FitFacts facts) {
        Fit fit = Fit.of(facts);
        for (Language language : Language.values()) {
            String text = WORDS.paragraph(fit, language);
            assertThat(text).doesNotContain("!lifeprojects", "{", "}", "Money[", "null", "@");
            assertThat(text.length()).isBetween(40, 6000);
        }
        assertThat(fit).isEqualTo(Fit.of(facts));
    }

    @Property(tries = 2000)
    void whatIsMissingIsFlaggedAndNothingElse(@ForAll("facts") FitFacts facts) {
        var flags = Fit.of(facts).flags();
        Feasibility so = facts.feasibility();
        boolean licensed = so.licence() == Licence.NOT_NEEDED
                || so.licence() == Licence.HELD && !so.licenceName().isEmpty();
        boolean powered = so.power() == Power.NONE || so.power() != null && so.powerSupply() == PowerSupply.THERE;
        boolean housed = so.premises() == Premises.NONE_NEEDED
                || so.premises() == Premises.HAS
                || so.premises() == Premises.TO_RENT && !so.premisesAddress().isEmpty() && so.rent() != null;
        assertThat(flags.contains(FitFlag.LICENCE)).isEqualTo(!licensed);
        assertThat(flags.contains(FitFlag.POWER)).isEqualTo(!powered);
        assertThat(flags.contains(FitFlag.PREMISES)).isEqualTo(!housed);
        assertThat(flags.contains(FitFlag.TRAINING))
                .isEqualTo(facts.trade() == null
                        || !facts.trainingSuits()
                        || facts.trainings().isEmpty());
    }

    @Example
    void everyClauseAndFlagHasWordsInBothLanguages() {
        for (Language language : Language.values()) {
            for (FitClause clause : FitClause.values())
                assertThat(TRANSLATIONS.has(language, EnumLabels.key(clause)))
                        .as(clause.name())
                        .isTrue();
            for (FitFlag flag : FitFlag.values())
                assertThat(TRANSLATIONS.has(language, EnumLabels.key(flag)))
                        .as(flag.name())
                        .isTrue();
        }
    }

    @Example
    void aLongQuoteIsCutBetweenWordsNeverInsideASign() {
        String emoji = "😀".repeat(400);
        var clause = Fit.of(facts(null, "", emoji, 0)).clauses().stream()
                .filter(one -> one.what() == FitClause.MARKET_WORDS)
                .findFirst()
                .orElseThrow();
        String quoted = (String) clause.values().getFirst();
        assertThat(quoted).endsWith("😀…");
        assertThat(quoted.length()).isLessThan(700);
    }

    private static FitFacts facts(@Nullable MarketNote note, String licence, String words, int missing) {
        var so = Feasibility.EMPTY;
        return new FitFacts(
                List.of(),
                TRADE,
                false,
                1,
                missing,
                List.of(),
                note,
                false,
                new Feasibility(
                        null,
                        words,
                        so.premises(),
                        "",
                        null,
                        "",
                        null,
                        null,
                        null,
                        null,
                        licence,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }

    @Provide
    Arbitrary<FitFacts> facts() {
        var text = Arbitraries.of("", "دبلوم الحلاقة", "CAP {0} d’une «chose»", "س".repeat(999), "a 'b' {c}");
        var trainings =
                Arbitraries.of("دبلوم الحلاقة", "CAP coiffure", "{0}").list().ofMaxSize(6);
        var trade = Arbitraries.of(TRADE, new LocalizedText("حدادة", "")).injectNull(0.1);
        var kit = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12))
                .as((items, missing) -> new int[] {items, Math.min(items, missing)});
        var amount = Arbitraries.longs().between(0, 100_000_000).map(Money::new).injectNull(0.3);
        var so = Combinators.combine(
                        text,
                        Arbitraries.of(Premises.class).injectNull(0.2),
                        text,
                        amount,
                        Arbitraries.of(Power.class).injectNull(0.2),
                        Arbitraries.of(PowerSupply.class).injectNull(0.2),
                        Arbitraries.of(Licence.class).injectNull(0.2),
                        text)
                .as((words, premises, address, rent, power, supply, licence, licenceName) -> new Feasibility(
                        null,
                        words.replace('{', '(').replace('}', ')'),
                        premises,
                        address,
                        rent,
                        "",
                        power,
                        null,
                        supply,
                        licence,
                        licenceName.replace('{', '(').replace('}', ')'),
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        var notes = Combinators.combine(
                        Arbitraries.of(Demand.class),
                        Arbitraries.integers().between(0, 200).injectNull(0.2))
                .as(FitPropertyTest::note)
                .injectNull(0.3);
        return Combinators.combine(
                        trainings,
                        trade,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 60),
                        kit,
                        notes,
                        Arbitraries.of(true, false),
                        so)
                .as((learnt, of, suits, needs, items, note, stale, feasibility) -> new FitFacts(
                        learnt.stream()
                                .map(one -> one.replace("{0}", "()"))
                                .map(one -> new LocalizedText(one, one))
                                .toList(),
                        of,
                        suits,
                        needs,
                        items[0],
                        java.util.Collections.nCopies(items[1], new LocalizedText("مرآة", "Miroir")),
                        note,
                        stale,
                        feasibility));
    }

    private static MarketNote note(Demand demand, @Nullable Integer competitors) {
        return new MarketNote(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new LocalizedText("مركز", "Centre"),
                "BARBER",
                TRADE,
                "06.141",
                new LocalizedText("الدار البيضاء", "Casablanca"),
                demand,
                competitors,
                null,
                new LocalizedText("سوق", ""),
                "ANAPEC",
                LocalDate.of(2026, 1, 5),
                "caseworker",
                true);
    }
}
