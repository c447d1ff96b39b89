package ma.idmaj.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.PowerSupply;
import ma.idmaj.catalogue.facts.SiteNeeds;
import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.substitutes.SubstituteService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The list: words of either script, model and reference; facets that count what each choice would leave. */
@DatabaseTest
class ItemSearchTest {

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    @Autowired
    ItemSearch search;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SubstituteService substitutes;

    @Autowired
    KitService kits;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    private UUID oven;
    private UUID stove;
    private UUID insurance;

    @BeforeEach
    void items() {
        signIn.as(Role.SUPERVISOR);
        kits.addTrade(new TradeRow("ESSAI", Sector.CATERING, new LocalizedText("تجربة", "Essai")));
        var full = new ItemFacts(
                "WX 350-L",
                NOTHING,
                "ESSAI",
                2000,
                new SiteNeeds(PowerSupply.GAS, null, null, false, NOTHING),
                12,
                "",
                List.of(new SpecificationLine(new LocalizedText("", "Capacité"), "350 L")));
        oven = add("فرن zz", "Four zz", Sector.CATERING, ItemKind.DURABLE, full);
        stove = add("", "Réchaud zz", Sector.CATERING, ItemKind.DURABLE, ItemFacts.UNKNOWN);
        insurance = add("تأمين zz", "Assurance zz", Sector.SERVICES, ItemKind.SERVICE, ItemFacts.UNKNOWN);
        substitutes.add(oven, stove);
        catalogue.propose(oven, catalogue.item(oven).version());
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz فرن", "four ZZ", "wx350l", "WX 350", "wx-350-l", "350"})
    void wordsOfNamesAndModelFindIt(String words) {
        assertThat(find(query(words)).ids()).containsExactly(oven);
    }

    @Test
    void itsReferenceFindsIt() {
        assertThat(find(query(catalogue.item(oven).reference().toLowerCase())).ids())
                .containsExactly(oven);
        assertThat(find(query("zz %")).ids()).hasSize(3);
        assertThat(find(query("zz nothing")).ids()).isEmpty();
    }

    @Test
    void theyComeInTheOrderOfTheirNames() {
        assertThat(search.find(query("zz"), false).ids()).containsExactly(insurance, oven, stove);
        assertThat(search.find(query("zz"), true).ids())
                .as("a Latin name stands before the Arabic ones")
                .containsExactly(stove, insurance, oven);
    }

    @Test
    void eachFacetNarrows() {
        only(oven, stove, new CatalogueQuery("zz", Sector.CATERING, null, null, null, null, null));
        only(oven, null, new CatalogueQuery("zz", null, "ESSAI", null, null, null, null));
        only(insurance, null, new CatalogueQuery("zz", null, null, ItemKind.SERVICE, null, null, null));
        only(oven, null, new CatalogueQuery("zz", null, null, null, ItemState.TO_REVIEW, null, null));
        only(stove, null, new CatalogueQuery("zz", null, null, null, null, ItemGap.ARABIC, null));
        only(stove, null, new CatalogueQuery("zz", null, null, null, null, ItemGap.POWER, null));
        only(stove, null, new CatalogueQuery("zz", null, null, null, null, ItemGap.SPECIFICATION, null));
        only(oven, stove, new CatalogueQuery("zz", null, null, null, null, ItemGap.PHOTO, null));
        only(oven, stove, new CatalogueQuery("zz", null, null, null, null, ItemGap.ANY, null));
        only(oven, null, new CatalogueQuery("zz", null, null, null, null, null, true));
        only(stove, insurance, new CatalogueQuery("zz", null, null, null, null, null, false));
    }

    @Test
    void aChoiceIsCountedBesideItsOwnFacetsOthers() {
        var found = find(new CatalogueQuery("zz", Sector.CATERING, null, null, null, null, false));
        assertThat(found.ids()).containsExactly(stove);
        assertThat(found.count(Facet.SECTOR, Sector.CATERING)).isEqualTo(1);
        assertThat(found.count(Facet.SECTOR, Sector.SERVICES)).isEqualTo(1);
        assertThat(found.count(Facet.SUBSTITUTES, true)).isEqualTo(1);
        assertThat(found.count(Facet.SUBSTITUTES, false)).isEqualTo(1);
        assertThat(found.count(Facet.KIND, ItemKind.SERVICE)).isZero();
        assertThat(found.count(Facet.LACKS, ItemGap.ARABIC)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK", "ADMINISTRATOR"})
    void whoPlansNothingFindsNothing(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> find(CatalogueQuery.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    private void only(UUID one, @Nullable UUID other, CatalogueQuery query) {
        var wanted = other == null ? List.of(one) : List.of(one, other);
        assertThat(find(query).ids()).as(query.toString()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private ItemsFound find(CatalogueQuery query) {
        return search.find(query, false);
    }

    private static CatalogueQuery query(String words) {
        return new CatalogueQuery(words, null, null, null, null, null, null);
    }

    private UUID add(String ar, String fr, Sector sector, ItemKind kind, ItemFacts facts) {
        return catalogue.add(
                new ItemDraft(new LocalizedText(ar, fr), NOTHING, sector, kind, ItemUnit.PIECE, facts),
                new FirstPrice(Money.ofDirhams(700), LocalDate.now(clock), "devis"));
    }
}
