package ma.idmaj.catalogue.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.ApprovedPrice;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemPrices;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reference prices: proposed by one supervisor, approved by another; what was taken before stays as it was. */
@DatabaseTest
class PricesTest {

    private static final UUID OTHER = new UUID(1, 2);

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SupplierService suppliers;

    @Autowired
    QuoteService quotes;

    @Autowired
    PriceService prices;

    @Autowired
    ItemPrices itemPrices;

    @Autowired
    KitService kits;

    @Autowired
    ApplicationContext application;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    LocalDate today;
    UUID oven;
    UUID supplier;

    @BeforeEach
    void anItemAndItsSupplier() {
        today = LocalDate.now(clock);
        signIn.as(Role.SUPERVISOR);
        oven = item("Four d’essai", 11_500);
        supplier = suppliers.add(supplier("Atlas Équipement"));
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void aPriceIsProposedByOneAndApprovedByAnother() {
        UUID proposal = prices.proposePrice(proposal(12_000));
        assertThat(price()).isEqualTo(Money.ofDirhams(11_500));
        refuses("catalogue.prices.proposerCannotApprove", () -> prices.approveProposal(proposal));
        signIn.as(Role.SUPERVISOR, OTHER);
        prices.approveProposal(proposal);
        assertThat(price()).isEqualTo(Money.ofDirhams(12_000));
        assertThat(catalogue.item(oven).priceSource()).isEqualTo("Derb Omar");
        assertThat(prices.openProposal(oven)).isEmpty();
        assertThat(prices.history(oven))
                .extracting(PricePoint::price, PricePoint::date, PricePoint::source)
                .containsExactly(
                        tuple(Money.ofDirhams(11_500), today.minusMonths(2), "devis"),
                        tuple(Money.ofDirhams(12_000), today, "Derb Omar"));
        refuses("catalogue.prices.decidedBefore", () -> prices.approveProposal(proposal));
        refuses("catalogue.prices.decidedBefore", () -> prices.refuseProposal(proposal, "trop tard"));
    }

    @Test
    void theDatabaseItselfKeepsProposerAndApproverApart() {
        UUID proposal = prices.proposePrice(proposal(12_000));
        assertThatThrownBy(() -> jdbc.update(
                        "update price_proposal set decision = 'APPROVED', decided_by = proposed_by where id = ?",
                        proposal))
                .hasMessageContaining("proposer_never_approves");
    }

    @Test
    void aRefusedPriceLeavesTheItemAsItWas() {
        UUID proposal = prices.proposePrice(proposal(12_000));
        refuses("catalogue.prices.proposerWithdraws", () -> prices.refuseProposal(proposal, "non"));
        signIn.as(Role.SUPERVISOR, OTHER);
        refuses("catalogue.prices.refusalReasonMissing", () -> prices.refuseProposal(proposal, " "));
        refuses("catalogue.prices.onlyProposerWithdraws", () -> prices.withdrawProposal(proposal));
        prices.refuseProposal(proposal, "un seul devis");
        assertThat(prices.lastRefused(oven)).hasValueSatisfying(refused -> {
            assertThat(refused.reason()).isEqualTo("un seul devis");
            assertThat(refused.price()).isEqualTo(Money.ofDirhams(12_000));
        });
        assertThat(price()).isEqualTo(Money.ofDirhams(11_500));
        assertThat(prices.history(oven)).hasSize(1);
        assertThat(prices.openProposal(oven)).isEmpty();
        UUID again = prices.proposePrice(proposal(12_100));
        assertThat(prices.lastRefused(oven)).as("another waits").isEmpty();
        prices.withdrawProposal(again);
        assertThat(prices.openProposal(oven)).isEmpty();
    }

    /** What was decided last stands, whatever day it was asked on; no price begins before the one it follows. */
    @Test
    void aBackDatedPriceIsTheLastOfTheHistory() {
        UUID earlier = prices.proposePrice(new ProposalDraft(
                oven, Money.ofDirhams(10_900), ItemUnit.PIECE, today.minusMonths(3), "Derb Omar", null, ""));
        signIn.as(Role.SUPERVISOR, OTHER);
        prices.approveProposal(earlier);
        assertThat(price()).isEqualTo(Money.ofDirhams(10_900));
        assertThat(prices.history(oven))
                .extracting(PricePoint::price, PricePoint::date, PricePoint::since)
                .containsExactly(
                        tuple(Money.ofDirhams(11_500), today.minusMonths(2), today.minusMonths(2)),
                        tuple(Money.ofDirhams(10_900), today.minusMonths(3), today.minusMonths(2)));
    }

    @Test
    void aPriceWhoseQuoteIsWithdrawnIsNotApproved() {
        UUID quote = quotes.record(new QuoteDraft(
                oven, supplier, today, null, Money.ofDirhams(12_000), 2_000, ItemUnit.PIECE, "", "devis"));
        UUID proposal = prices.proposePrice(ProposalDraft.of(quotes.quote(quote), ""));
        jdbc.update("update supplier_quote set withdrawn_by = 'x', withdrawn_at = now(3) where id = ?", quote);
        signIn.as(Role.SUPERVISOR, OTHER);
        refuses("catalogue.prices.quoteWithdrawnSince", () -> prices.approveProposal(proposal));
        assertThat(price()).isEqualTo(Money.ofDirhams(11_500));
        prices.refuseProposal(proposal, "devis retiré");
    }

    @Test
    void aPriceOfAnotherUnitIsNotApproved() {
        UUID proposal = prices.proposePrice(proposal(12_000));
        signIn.as(Role.SUPERVISOR, OTHER);
        countedBy(ItemUnit.LOT);
        refuses("catalogue.prices.unitChanged", () -> prices.approveProposal(proposal));
        assertThat(price()).isEqualTo(Money.ofDirhams(11_500));
        prices.refuseProposal(proposal, "unité changée");
        assertThat(prices.openProposal(oven)).isEmpty();
    }

    @Test
    void aQuoteOfTheUnitBeforeProposesNoPrice() {
        UUID quote = quotes.record(quote(11_800, today, null, ItemUnit.PIECE));
        countedBy(ItemUnit.LOT);
        refuses("catalogue.prices.unitChanged", () -> prices.proposePrice(ProposalDraft.of(quotes.quote(quote), "")));
    }

    @Test
    void onePriceOfAnItemWaitsAtATime() {
        prices.proposePrice(proposal(12_000));
        refuses("catalogue.prices.alreadyOpen", () -> prices.proposePrice(proposal(12_500)));
        assertThat(prices.openProposal(oven)).map(OpenProposal::percent).contains(4);
    }

    @Test
    void absurdPricesAreRefusedAndFarOnesWantAReason() {
        refuses("catalogue.prices.notPositive", () -> prices.proposePrice(proposal(0)));
        refuses("catalogue.prices.notPositive", () -> prices.proposePrice(proposal(-1)));
        refuses("catalogue.prices.tooHigh", () -> prices.proposePrice(proposal(10_000_001)));
        refuses("catalogue.prices.reasonMissing", () -> prices.proposePrice(proposal(34_501)));
        refuses("catalogue.prices.reasonMissing", () -> prices.proposePrice(proposal(3_833)));
        refuses(
                "catalogue.prices.dateAhead",
                () -> prices.proposePrice(new ProposalDraft(
                        oven, Money.ofDirhams(12_000), ItemUnit.PIECE, today.plusDays(1), "x", null, "")));
        refuses(
                "catalogue.prices.sourceMissing",
                () -> prices.proposePrice(
                        new ProposalDraft(oven, Money.ofDirhams(12_000), ItemUnit.PIECE, today, " ", null, "")));
        refuses(
                "catalogue.prices.unchanged",
                () -> prices.proposePrice(new ProposalDraft(
                        oven, Money.ofDirhams(11_500), ItemUnit.PIECE, today.minusMonths(2), "devis", null, "")));
        assertThat(prices.openProposal(oven)).isEmpty();
        prices.proposePrice(new ProposalDraft(
                oven, Money.ofDirhams(34_501), ItemUnit.PIECE, today, "Derb Omar", null, "modèle à deux chambres"));
        assertThat(prices.openProposal(oven)).isPresent();
    }

    @Test
    void threeTimesAsMuchAndAThirdAreNotYetFar() {
        var current = new Money(300);
        assertThat(PriceRules.far(current, new Money(900))).isFalse();
        assertThat(PriceRules.far(current, new Money(901))).isTrue();
        assertThat(PriceRules.far(current, new Money(100))).isFalse();
        assertThat(PriceRules.far(current, new Money(99))).isTrue();
        assertThat(PriceRules.far(Money.ZERO, new Money(99))).isFalse();
        assertThat(PriceRules.tenfold(new Money(260_000), new Money(2_820_462))).isTrue();
        assertThat(PriceRules.tenfold(new Money(2_600), new Money(7_900))).isFalse();
    }

    @Test
    void quotesOfAnItemSayWhichStillStand() {
        quotes.record(quote(11_200, today.minusDays(40), today.minusDays(10), ItemUnit.PIECE));
        UUID standing = quotes.record(quote(11_800, today.minusDays(3), today.plusDays(27), ItemUnit.PIECE));
        UUID wrong = quotes.record(quote(1_180, today.minusDays(3), null, ItemUnit.PIECE));
        quotes.withdraw(wrong);
        refuses("catalogue.prices.quoteWithdrawn", () -> quotes.withdraw(wrong));
        assertThat(prices.quotes(List.of(oven)))
                .extracting(QuoteRow::price, QuoteRow::expired, QuoteRow::withdrawn, QuoteRow::stands)
                .containsExactlyInAnyOrder(
                        tuple(Money.ofDirhams(11_800), false, false, true),
                        tuple(Money.ofDirhams(1_180), false, true, false),
                        tuple(Money.ofDirhams(11_200), true, false, false));
        assertThat(suppliers.supplier(supplier))
                .extracting(SupplierRow::quotes, SupplierRow::expired, SupplierRow::lastQuoted)
                .containsExactly(1, 1, today.minusDays(3));
        prices.proposePrice(ProposalDraft.of(quotes.quote(standing), ""));
        refuses("catalogue.prices.quoteProposed", () -> quotes.withdraw(standing));
    }

    @Test
    void aQuoteOfAnotherUnitOrTimeIsRefused() {
        refuses("catalogue.prices.twoUnits", () -> quotes.record(quote(100, today, null, ItemUnit.LOT)));
        refuses("catalogue.prices.dateAhead", () -> quotes.record(quote(100, today.plusDays(1), null, ItemUnit.PIECE)));
        refuses(
                "catalogue.prices.endsBeforeItBegins",
                () -> quotes.record(quote(100, today, today.minusDays(1), ItemUnit.PIECE)));
        refuses("catalogue.prices.notPositive", () -> quotes.record(quote(0, today, null, ItemUnit.PIECE)));
        suppliers.edit(
                supplier, suppliers.supplier(supplier).version(), new SupplierDraft("Atlas", "", "", null, "", false));
        refuses("catalogue.prices.supplierInactive", () -> quotes.record(quote(100, today, null, ItemUnit.PIECE)));
        assertThat(prices.quotes(List.of(oven))).isEmpty();
    }

    @Test
    void aPriceFromAQuoteIsTheQuotes() {
        UUID quote = quotes.record(quote(11_800, today, null, ItemUnit.PIECE));
        refuses(
                "catalogue.prices.quoteSaysOtherwise",
                () -> prices.proposePrice(
                        new ProposalDraft(oven, Money.ofDirhams(11_700), ItemUnit.PIECE, today, "Atlas", quote, "")));
        UUID proposal = prices.proposePrice(ProposalDraft.of(quotes.quote(quote), ""));
        signIn.as(Role.SUPERVISOR, OTHER);
        prices.approveProposal(proposal);
        assertThat(catalogue.item(oven).priceSource()).isEqualTo("Atlas Équipement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlas equipement", "ATLAS  ÉQUIPEMENT"})
    void aSuppliersNameIsTakenWhateverItsSpelling(String name) {
        refuses("catalogue.prices.supplierTwice", () -> suppliers.add(supplier(name)));
        suppliers.edit(supplier, suppliers.supplier(supplier).version(), supplier(name));
        assertThat(suppliers.supplier(supplier).name()).isEqualTo(name.replace("  ", " "));
    }

    @Test
    void aSuppliersFactsAreChecked() {
        refuses("catalogue.prices.supplierNameMissing", () -> suppliers.add(supplier(" ")));
        refuses("catalogue.prices.iceWrong", () -> suppliers.add(new SupplierDraft("X", "12345", "", null, "", true)));
        refuses(
                "catalogue.prices.emailWrong",
                () -> suppliers.add(new SupplierDraft("X", "", "", null, "ventes@atlas", true)));
        refuses(
                "catalogue.prices.cityTooLong",
                () -> suppliers.add(new SupplierDraft("X", "", "x".repeat(81), null, "", true)));
        refuses(
                "catalogue.prices.emailTooLong",
                () -> suppliers.add(new SupplierDraft("X", "", "", null, "v".repeat(160) + "@atlas.ma", true)));
        UUID other = suppliers.add(
                new SupplierDraft("Bennani", "٠٠١٢٣٤٥٦٧ 000089", "Fès", null, "ventes@bennani.example.ma", true));
        assertThat(suppliers.supplier(other).ice()).isEqualTo("001234567000089");
        assertThatThrownBy(() -> suppliers.edit(other, 7, supplier("Bennani")))
                .isInstanceOf(org.springframework.orm.ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void aNewPriceChangesNoApprovedListAndNoKit() {
        CeremonyCast.signIn(Role.SUPERVISOR, "one");
        kits.addTrade(new TradeRow("PRICETEST", Sector.CRAFTS, new LocalizedText("حرفة", "Métier")));
        var cast = new CeremonyCast(application);
        UUID ceremony = cast.approved(2);
        var ceremonies = application.getBean(CeremonyService.class);
        var lists = application.getBean(ListService.class);
        UUID machine = catalogue
                .findByName("Machine à coudre industrielle")
                .orElseThrow()
                .id();
        CeremonyCast.signIn(Role.SUPERVISOR, "one");
        var listed = catalogue.item(machine);
        catalogue.edit(
                machine,
                listed.version(),
                new ItemDraft(
                        listed.name(),
                        listed.specification(),
                        Sector.CRAFTS,
                        ItemKind.DURABLE,
                        ItemUnit.PIECE,
                        ItemFacts.UNKNOWN));
        entities.flush();
        CeremonyCast.signIn(Role.SUPERVISOR, "two");
        catalogue.approve(machine, catalogue.item(machine).version());
        entities.flush();
        CeremonyCast.signIn(Role.SUPERVISOR, "one");
        var line = KitDraft.Line.of(machine, ItemUnit.PIECE, 2);
        application
                .getBean(KitVersions.class)
                .add("KP", "PRICETEST", new KitDraft(new LocalizedText("طقم", "Kit"), List.of(line), ""));
        String canonical = canonical(ceremony);
        var digest = ceremonies.detail(ceremony.toString()).digest();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        var lines = lists.lines(ceremony);
        assertThat(digest).isNotBlank();

        CeremonyCast.signIn(Role.SUPERVISOR, "one");
        UUID proposal = prices.proposePrice(
                new ProposalDraft(machine, Money.ofDirhams(9_900), ItemUnit.PIECE, today, "Derb Omar", null, ""));
        CeremonyCast.signIn(Role.SUPERVISOR, "two");
        prices.approveProposal(proposal);
        entities.flush();
        entities.clear();

        assertThat(catalogue.item(machine).price()).isEqualTo(Money.ofDirhams(9_900));
        assertThat(canonical(ceremony)).isEqualTo(canonical);
        assertThat(ceremonies.detail(ceremony.toString()).digest()).isEqualTo(digest);
        assertThat(kits.kits())
                .filteredOn(kit -> kit.code().equals("KP"))
                .singleElement()
                .satisfies(kit -> assertThat(kit.total()).isEqualTo(Money.ofDirhams(17_800)));
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(lists.lines(ceremony)).isEqualTo(lines);
    }

    @Test
    void aWithdrawnItemKeepsItsPrice() {
        catalogue.propose(oven, version());
        signIn.as(Role.SUPERVISOR, OTHER);
        catalogue.approve(oven, version());
        UUID proposal = prices.proposePrice(proposal(12_000));
        catalogue.withdraw(oven, version());
        entities.flush();
        refuses("catalogue.prices.itemWithdrawn", () -> prices.proposePrice(proposal(12_100)));
        signIn.as(Role.SUPERVISOR);
        refuses("catalogue.prices.itemWithdrawn", () -> prices.approveProposal(proposal));
        refuses("catalogue.prices.itemWithdrawn", () -> quotes.record(quote(100, today, null, ItemUnit.PIECE)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void onlySupervisorsTouchPrices(Role role) {
        UUID quote = quotes.record(quote(11_800, today, null, ItemUnit.PIECE));
        UUID proposal = prices.proposePrice(proposal(12_000));
        signIn.as(role);
        denied(() -> prices.proposePrice(proposal(12_000)));
        denied(() -> prices.approveProposal(proposal));
        denied(() -> prices.refuseProposal(proposal, "x"));
        denied(() -> prices.withdrawProposal(proposal));
        denied(() -> quotes.record(quote(1, today, null, ItemUnit.PIECE)));
        denied(() -> quotes.withdraw(quote));
        denied(() -> suppliers.add(supplier("Y")));
        denied(() -> suppliers.edit(supplier, 0, supplier("Y")));
        denied(() -> itemPrices.reprice(oven, new ApprovedPrice(Money.ofDirhams(1), ItemUnit.PIECE, today, "x", "y")));
        if (role == Role.DESK || role == Role.ADMINISTRATOR) denied(() -> prices.history(oven));
        else assertThat(prices.history(oven)).hasSize(1);
    }

    private UUID item(String fr, long dirhams) {
        return catalogue.add(
                new ItemDraft(
                        new LocalizedText("تجهيز " + fr.length(), fr),
                        new LocalizedText("", ""),
                        Sector.CATERING,
                        ItemKind.DURABLE,
                        ItemUnit.PIECE,
                        ItemFacts.UNKNOWN),
                new FirstPrice(Money.ofDirhams(dirhams), today.minusMonths(2), "devis"));
    }

    private void countedBy(ItemUnit unit) {
        var now = catalogue.detail(oven).draft();
        catalogue.edit(
                oven,
                version(),
                new ItemDraft(now.name(), now.specification(), now.sector(), now.kind(), unit, now.facts()));
    }

    private static SupplierDraft supplier(String name) {
        return new SupplierDraft(name, "001234567000089", "Casablanca", null, "", true);
    }

    private QuoteDraft quote(long dirhams, LocalDate on, LocalDate until, ItemUnit unit) {
        return new QuoteDraft(oven, supplier, on, until, Money.ofDirhams(dirhams), 2_000, unit, "F001", "devis 12");
    }

    private ProposalDraft proposal(long dirhams) {
        return new ProposalDraft(oven, Money.ofDirhams(dirhams), ItemUnit.PIECE, today, "Derb Omar", null, "");
    }

    private Money price() {
        entities.flush();
        return catalogue.item(oven).price();
    }

    private long version() {
        entities.flush();
        return catalogue.item(oven).version();
    }

    private String canonical(UUID ceremony) {
        return jdbc.queryForObject("select canonical from frozen_list where ceremony_id = ?", String.class, ceremony);
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static void denied(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class);
    }
}
