package ma.idmaj.catalogue.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.review.FactsCast;
import ma.idmaj.catalogue.review.FactsCast.Saying;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ItemText;
import ma.idmaj.catalogue.review.ItemUse;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

/** Each rule finds what it is for, and nothing where all is in order. */
class RulesTest {

    private static final List<FindingRule> ALL = List.of(
            new WaitingItemRule(),
            new ProposedPriceRule(),
            new PriceOffRule(),
            new OldPriceRule(),
            new FewQuotesRule(),
            new ArabicRule(),
            new FrenchRule(),
            new SectorRule(),
            new DoubleRule(),
            new WithdrawnInUseRule(),
            new NoSubstituteRule(),
            new PowerRule(),
            new LicenceRule(),
            new DoubtfulUnitRule(),
            new UnitMismatchRule());

    private final FactsCast cast = new FactsCast();

    @Test
    void nothingIsFoundAboutAnItemInOrder() {
        cast.item(item -> {});
        assertThat(all()).isEmpty();
    }

    /** A draft is still being written; the queries leave it out, and so does every rule about what is offered. */
    @Test
    void nothingIsFoundAboutAnItemWithdrawnThatNobodyUses() {
        cast.item(item -> {
            item.state = ItemState.WITHDRAWN;
            item.name = new LocalizedText("", "Four");
            item.power = null;
            item.licence = null;
            item.sector = null;
            item.priced = FactsCast.TODAY.minusYears(3);
        });
        cast.quotes.clear();
        cast.substitutes.clear();
        assertThat(all()).isEmpty();
    }

    @Test
    void anItemThatWaits() {
        cast.item(item -> item.state = ItemState.TO_REVIEW);
        Finding found = one(new WaitingItemRule());
        assertThat(found.proposedBy()).containsExactly("amina");
        assertThat(found.acceptable()).isFalse();
        assertThat(all()).containsExactly(found);
    }

    @Test
    void anItemThatWaitsNamesWhoSetItsPriceToo() {
        cast.item(item -> {
            item.state = ItemState.TO_REVIEW;
            item.authors = new ItemRow.Authors("brahim", "amina", false);
        });
        assertThat(one(new WaitingItemRule()).proposedBy()).containsExactly("brahim", "amina");
    }

    @Test
    void aPriceThatIsProposed() {
        ItemFacts item = cast.item(said -> {});
        cast.price(item, 1_000, true, "amina");
        assertThat(all()).isEmpty();
        var step = cast.price(item, 1_250, false, "brahim");
        Finding found = one(new ProposedPriceRule());
        assertThat(found.about()).isEqualTo(step.id());
        assertThat(found.proposedBy()).containsExactly("brahim");
        assertThat(found.sentence()).isEqualTo("above");
        assertThat(found.values()).contains(Money.ofDirhams(1_250), Money.ofDirhams(1_000), 25);
    }

    @ParameterizedTest
    @CsvSource({"1150,", "1151,above", "850,", "849,below"})
    void aPriceFarFromTheMedianOfItsQuotes(long dirhams, String sentence) {
        ItemFacts item = cast.item(said -> said.dirhams = dirhams);
        cast.quotes.remove(item.id());
        cast.quote(item, "Atlas", 990, "PIECE");
        cast.quote(item, "Rif", 1_000, "PIECE");
        cast.quote(item, "Souss", 4_000, "PIECE");
        cast.price(item, dirhams, true, "amina");
        List<Finding> found = new PriceOffRule().find(cast.facts());
        if (sentence == null) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).singleElement().satisfies(off -> {
            assertThat(off.sentence()).isEqualTo("quotes." + sentence);
            assertThat(off.values()).containsExactly(Money.ofDirhams(dirhams), Money.ofDirhams(1_000), 15, 3);
            assertThat(off.proposedBy()).containsExactly("amina");
        });
    }

    @Test
    void quotesOfAnotherUnitSayNothingAboutThePrice() {
        ItemFacts item = cast.item(said -> said.dirhams = 5_000);
        cast.quotes.remove(item.id());
        cast.quote(item, "Atlas", 1_000, "LOT");
        cast.quote(item, "Rif", 1_000, "LOT");
        assertThat(new PriceOffRule().find(cast.facts())).isEmpty();
        cast.quotes.remove(item.id());
        cast.quote(item, "Atlas", 1_000, "PIECE");
        cast.quote(item, "Rif", 1_000, "PIECE");
        assertThat(new PriceOffRule().find(cast.facts())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1300,false", "1301,true", "699,true", "700,false"})
    void aPriceFarFromWhatItWasWhereNobodyIsAsked(long dirhams, boolean off) {
        ItemFacts item = cast.item(said -> said.dirhams = dirhams);
        cast.quotes.remove(item.id());
        cast.price(item, 9_000, true, "x");
        cast.price(item, 980, true, "x");
        cast.price(item, 1_000, true, "x");
        cast.price(item, 1_020, true, "x");
        cast.price(item, dirhams, true, "amina");
        assertThat(new PriceOffRule().find(cast.facts())).hasSize(off ? 1 : 0).allSatisfy(found -> {
            assertThat(found.sentence()).startsWith("history.");
            assertThat(found.values()).contains(Money.ofDirhams(1_000), 30, 3);
        });
    }

    @Test
    void theMedianOfTwoIsTheirMean() {
        assertThat(Deviation.median(List.of(new Money(101), new Money(200)))).isEqualTo(new Money(150));
        assertThat(Deviation.median(List.of(new Money(9), new Money(1), new Money(5))))
                .isEqualTo(new Money(5));
    }

    @Test
    void aPriceIsOldAfterSixMonthsAndNotBefore() {
        cast.item(item -> item.priced = FactsCast.TODAY.minusMonths(6));
        assertThat(all()).isEmpty();
        cast.item(item -> {
            item.name = new LocalizedText("ب", "B");
            item.priced = FactsCast.TODAY.minusMonths(6).minusDays(1);
        });
        assertThat(one(new OldPriceRule()).values())
                .containsExactly(FactsCast.TODAY.minusMonths(6).minusDays(1), 6);
    }

    @Test
    void oneSupplierTwiceIsOneAndNoneIsNone() {
        ItemFacts item = cast.item(said -> {});
        cast.quotes.remove(item.id());
        assertThat(one(new FewQuotesRule()).sentence()).isEqualTo("none");
        cast.quote(item, "Atlas", 1_000, "PIECE");
        cast.quote(item, "Atlas", 1_010, "PIECE");
        Finding found = one(new FewQuotesRule());
        assertThat(found.sentence()).isEqualTo("one");
        assertThat(found.values()).containsExactly("Atlas");
        cast.quote(item, "Rif", 1_000, "PIECE");
        assertThat(all()).isEmpty();
    }

    @Test
    void aTextInOneLanguageAlone() {
        cast.item(item -> item.name = new LocalizedText("فرن", ""));
        Finding french = one(new FrenchRule());
        assertThat(french.values()).containsExactly(List.of(ItemText.NAME));
        assertThat(french.acceptable())
                .as("a name is never left in one language")
                .isFalse();
        assertThat(new ArabicRule().find(cast.facts())).isEmpty();
        cast.items.clear();
        cast.item(item -> item.description = new LocalizedText("", "Cuve de 2 L"));
        Finding arabic = one(new ArabicRule());
        assertThat(arabic.values()).containsExactly(List.of(ItemText.DESCRIPTION));
        assertThat(arabic.acceptable()).isTrue();
        assertThat(new FrenchRule().find(cast.facts())).isEmpty();
    }

    @Test
    void aSectorNobodyDecided() {
        cast.item(item -> item.sector = null);
        assertThat(one(new SectorRule()).acceptable()).isFalse();
    }

    @Test
    void twoOfOneNameSpellingApartAreToldOnceOfTheLater() {
        ItemFacts first = cast.item(item -> item.name = new LocalizedText("فرن كهربائي", "Four électrique"));
        ItemFacts later = cast.item(item -> item.name = new LocalizedText("فرن كهربائى", "four Electrique"));
        Finding found = one(new DoubleRule());
        assertThat(found.item()).isEqualTo(later);
        assertThat(found.about()).isEqualTo(first.id());
        assertThat(found.sentence()).isEqualTo("name");
        cast.items.set(1, cast.item(item -> item.name = new LocalizedText("فرن كبير", "Grand four")));
        cast.items.removeLast();
        assertThat(all()).isEmpty();
    }

    @Test
    void oneModelIsOneItemAndTwoModelsOfOneNameAreTwo() {
        cast.item(item -> {
            item.model = "Bosch GSR-12";
            item.name = new LocalizedText("مثقاب", "Perceuse");
        });
        cast.item(item -> {
            item.model = "BOSCH gsr 12";
            item.name = new LocalizedText("مفك", "Visseuse");
        });
        assertThat(one(new DoubleRule()).sentence()).isEqualTo("model");
        cast.items.clear();
        cast.item(item -> item.model = "GSR 12");
        cast.item(item -> item.model = "GSR 18");
        assertThat(all()).isEmpty();
    }

    @Test
    void anItemWithdrawnThatIsStillCountedOn() {
        ItemFacts item = cast.item(said -> said.state = ItemState.WITHDRAWN);
        assertThat(all()).isEmpty();
        var title = new LocalizedText("نجارة", "Menuiserie");
        cast.uses.put(
                item.id(), List.of(new ItemUse.Use(ItemUse.Place.KIT, UUID.randomUUID(), title, "catalogue/kits")));
        assertThat(one(new WithdrawnInUseRule()).values()).containsExactly(1);
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatOnlyDurablePiecesMustHave() {
        Saying nothing = item -> {
            item.power = null;
            item.licence = null;
        };
        cast.item(nothing);
        cast.substitutes.clear();
        assertThat(all())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(
                        ReviewRule.NO_SUBSTITUTE, ReviewRule.POWER_UNSAID, ReviewRule.LICENCE_UNSAID);
        cast.items.clear();
        cast.item(item -> {
            nothing.about(item);
            item.kind = ItemKind.CONSUMABLE;
        });
        cast.substitutes.clear();
        assertThat(all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameThatSpeaksOfALot(boolean lot) {
        cast.item(item -> {
            item.name = new LocalizedText("أواني (مجموعة)", "Batterie (lot)");
            item.unit = lot ? ItemUnit.LOT : ItemUnit.PIECE;
        });
        assertThat(all()).hasSize(lot ? 0 : 1);
        if (!lot) assertThat(one(new DoubtfulUnitRule()).values()).containsExactly(ItemUnit.PIECE, ItemUnit.LOT);
    }

    @Test
    void aQuoteForAnotherUnit() {
        ItemFacts item = cast.item(said -> {});
        assertThat(all()).isEmpty();
        cast.quote(item, "Souss", 1_000, "LOT");
        assertThat(one(new UnitMismatchRule()).values()).containsExactly(List.of("Souss"), ItemUnit.PIECE);
    }

    @Test
    void otherFactsAreAnotherDigestAndTheSameKey() {
        ItemFacts item = cast.item(said -> {});
        cast.quotes.remove(item.id());
        Finding none = one(new FewQuotesRule());
        assertThat(one(new FewQuotesRule()).digest()).isEqualTo(none.digest());
        cast.quote(item, "Atlas", 1_000, "PIECE");
        Finding single = one(new FewQuotesRule());
        assertThat(single.key()).isEqualTo(none.key());
        assertThat(single.digest()).isNotEqualTo(none.digest());
    }

    private Finding one(FindingRule rule) {
        List<Finding> found = rule.find(cast.facts());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Finding> all() {
        return ALL.stream().flatMap(rule -> rule.find(cast.facts()).stream()).toList();
    }
}
