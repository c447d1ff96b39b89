package ma.idmaj.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.facts.InvalidItem;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.ItemField;
import ma.idmaj.catalogue.facts.PowerSupply;
import ma.idmaj.catalogue.facts.SiteNeeds;
import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What is written of an item: kept as written, refused at its field when it cannot stand, never half-saved. */
@DatabaseTest
class ItemFactsTest {

    private static final UUID OTHER_SUPERVISOR = new UUID(1, 2);
    private static final LocalizedText NOTHING = new LocalizedText("", "");
    private static final LocalizedText NAME = new LocalizedText("فرن للتجربة", "Four d’essai");
    private static final ItemFacts FULL = new ItemFacts(
            "Atlas FC-4",
            new LocalizedText("وصف", "Description"),
            null,
            2000,
            new SiteNeeds(
                    PowerSupply.SINGLE_PHASE, 3200, 48, true, new LocalizedText("ترخيص صحي", "Autorisation sanitaire")),
            24,
            "NM EN 60335-2-42",
            List.of(
                    new SpecificationLine(new LocalizedText("السعة", "Capacité"), "350 L"),
                    new SpecificationLine(new LocalizedText("", "Matière"), "Inox 304")));

    @Autowired
    CatalogueService catalogue;

    @Autowired
    KitService kits;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void supervisor() {
        signIn.as(Role.SUPERVISOR);
        kits.addTrade(new TradeRow("ESSAI", Sector.CATERING, new LocalizedText("تجربة", "Essai")));
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void everyFactIsKeptAsWritten() {
        var facts = with(FULL, "ESSAI");
        UUID item = add(draft(facts));
        assertThat(catalogue.detail(item).facts()).isEqualTo(facts);
        assertThat(catalogue.detail(item).draft()).isEqualTo(draft(facts));
        assertThat(catalogue.details(List.of(item, UUID.randomUUID()))).hasSize(1);
    }

    @Test
    void linesKeepTheirNewOrder() {
        UUID item = add(draft(FULL));
        var turned = lines(FULL, FULL.lines().reversed());
        catalogue.edit(item, version(item), draft(turned));
        assertThat(catalogue.detail(item).facts().lines())
                .extracting(SpecificationLine::value)
                .containsExactly("Inox 304", "350 L");
        catalogue.edit(item, version(item), draft(lines(FULL, List.of())));
        assertThat(catalogue.detail(item).facts().lines()).isEmpty();
    }

    @Test
    void anEditLeavesThePriceAlone() {
        UUID item = add(draft(FULL));
        var before = catalogue.item(item);
        catalogue.edit(item, version(item), draft(ItemFacts.UNKNOWN));
        assertThat(catalogue.item(item).price()).isEqualTo(before.price());
        assertThat(catalogue.item(item).priceDate()).isEqualTo(before.priceDate());
        assertThat(catalogue.item(item).priceSource()).isEqualTo("devis");
    }

    @Test
    void aChangedLineOfAnApprovedItemGoesBackToReview() {
        UUID item = approved(FULL);
        catalogue.edit(item, version(item), draft(lines(FULL, List.of())));
        assertThat(catalogue.item(item).state()).isEqualTo(ItemState.TO_REVIEW);
        assertThatThrownBy(() -> catalogue.approve(item, version(item))).hasMessage("catalogue.proposerCannotApprove");
    }

    @Test
    void anotherDescriptionAloneDoesNot() {
        UUID item = approved(FULL);
        var told = new ItemFacts(
                FULL.model(),
                new LocalizedText("وصف آخر", "Autre"),
                null,
                2000,
                FULL.needs(),
                24,
                FULL.safetyStandard(),
                FULL.lines());
        catalogue.edit(item, version(item), draft(told));
        assertThat(catalogue.item(item).state()).isEqualTo(ItemState.APPROVED);
        assertThat(catalogue.detail(item).facts().description().fr()).isEqualTo("Autre");
    }

    @Test
    void nothingHappensWhereNothingIsChanged() {
        UUID item = approved(FULL);
        long entries = entries(item);
        long version = version(item);
        catalogue.edit(item, version, draft(FULL));
        assertThat(catalogue.item(item).state()).isEqualTo(ItemState.APPROVED);
        assertThat(version(item)).isEqualTo(version);
        assertThat(entries(item)).isEqualTo(entries);
        catalogue.edit(item, version, draft(ItemFacts.UNKNOWN));
        assertThat(entries(item)).isEqualTo(entries + 1);
    }

    @Test
    void twoWhoEditAtOnceDoNotOverwriteEachOther() {
        UUID item = add(draft(FULL));
        long seen = version(item);
        catalogue.edit(item, seen, draft(ItemFacts.UNKNOWN));
        assertThatThrownBy(() -> catalogue.edit(item, seen, draft(FULL)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theStepsSayWhoAndWhen() {
        UUID item = approved(FULL);
        catalogue.withdraw(item, version(item));
        assertThat(catalogue.steps(item))
                .extracting(ItemStep::state)
                .containsExactlyInAnyOrder(
                        ItemState.DRAFT, ItemState.TO_REVIEW, ItemState.APPROVED, ItemState.WITHDRAWN);
        assertThat(catalogue.steps(item))
                .allSatisfy(step -> assertThat(step.by()).startsWith("test-supervisor"));
        assertThat(catalogue.steps(item)).noneMatch(step -> step.at().isAfter(clock.instant()));
    }

    @Test
    void oneOfTheSameModelOrNameIsFoundSpellingApart() {
        UUID item = add(draft(FULL));
        assertThat(catalogue.alike(NOTHING, "ATLAS fc 4", null))
                .extracting(ItemRow::id)
                .contains(item);
        assertThat(catalogue.alike(new LocalizedText("فرن لِلتجربه", ""), "", null))
                .extracting(ItemRow::id)
                .contains(item);
        assertThat(catalogue.alike(NAME, FULL.model(), item))
                .extracting(ItemRow::id)
                .doesNotContain(item);
        assertThat(catalogue.alike(NOTHING, "", null)).isEmpty();
    }

    @Test
    void hostileTextIsMadeSafe() {
        var hostile = new ItemFacts(
                "  A\u202EB\u0000\n C ", NOTHING, null, 2000, SiteNeeds.UNKNOWN, null, "\u200F", List.of());
        UUID item = add(draft(hostile));
        assertThat(catalogue.detail(item).facts().model()).isEqualTo("AB C");
        assertThat(catalogue.detail(item).facts().safetyStandard()).isEmpty();
    }

    /** Folding makes one letter of these eighteen: the columns hold it or cut it. */
    @Test
    void lettersThatFoldToManyAreNoError() {
        var name = new LocalizedText("ﷺ".repeat(160), "ﷺ".repeat(160));
        var spec = new LocalizedText("ﷺ".repeat(500), "ﷺ".repeat(500));
        UUID item = add(new ItemDraft(
                name,
                spec,
                Sector.CATERING,
                ItemKind.DURABLE,
                ItemUnit.PIECE,
                new ItemFacts("ﷺ".repeat(120), NOTHING, null, 2000, SiteNeeds.UNKNOWN, null, "", List.of())));
        assertThat(catalogue.item(item).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -5_000_000, 1_000_000_001, Long.MAX_VALUE})
    void noPriceBelowOneCentimeOrAboveTenMillion(long centimes) {
        var price = new FirstPrice(new Money(centimes), LocalDate.now(clock), "devis");
        refused(ItemField.PRICE, () -> catalogue.add(draft(FULL), price));
        assertThat(jdbc.queryForObject("select count(*) from catalogue_item", Long.class))
                .isZero();
    }

    @Test
    void tenMillionAndOneCentimeArePrices() {
        for (long centimes : new long[] {1, 1_000_000_000})
            assertThat(catalogue.add(draft(FULL), new FirstPrice(new Money(centimes), LocalDate.now(clock), "x")))
                    .isNotNull();
    }

    @Test
    void aPriceHasADayAndASource() {
        var today = LocalDate.now(clock);
        refused(
                ItemField.PRICE_DATE,
                () -> catalogue.add(draft(FULL), new FirstPrice(Money.ofDirhams(9), today.plusDays(1), "x")));
        refused(
                ItemField.PRICE_SOURCE,
                () -> catalogue.add(draft(FULL), new FirstPrice(Money.ofDirhams(9), today, " \u200F ")));
    }

    @Test
    void namesAreThereAndFit() {
        refused(ItemField.NAME, () -> add(named(new LocalizedText(" \u200F", "\n"))));
        refused(ItemField.NAME, () -> add(named(new LocalizedText("", "x".repeat(161)))));
        assertThat(add(named(new LocalizedText("", "x".repeat(160))))).isNotNull();
    }

    @Test
    void needsDoNotContradictThemselves() {
        refusedNeeds(ItemField.WATTS, new SiteNeeds(PowerSupply.NONE, 100, null, null, NOTHING));
        refusedNeeds(ItemField.WATTS, new SiteNeeds(PowerSupply.GAS, 0, null, null, NOTHING));
        refusedNeeds(ItemField.WATTS, new SiteNeeds(null, 200_001, null, null, NOTHING));
        refusedNeeds(ItemField.FLOOR_SPACE, new SiteNeeds(null, null, -1, null, NOTHING));
        refusedNeeds(ItemField.FLOOR_SPACE, new SiteNeeds(null, null, 100_001, null, NOTHING));
        refusedNeeds(ItemField.LICENCE, new SiteNeeds(null, null, null, true, NOTHING));
        refusedNeeds(ItemField.LICENCE, new SiteNeeds(null, null, null, false, new LocalizedText("", "Agrément")));
        refusedNeeds(ItemField.LICENCE, new SiteNeeds(null, null, null, null, new LocalizedText("رخصة", "")));
    }

    @Test
    void linesAreWholeAndFew() {
        refused(ItemField.LINES, () -> add(draft(lines(FULL, List.of(line("Capacité", ""))))));
        refused(ItemField.LINES, () -> add(draft(lines(FULL, List.of(line("", "350 L"))))));
        refused(ItemField.LINES, () -> add(draft(lines(FULL, List.of(line("x".repeat(81), "1"))))));
        refused(ItemField.LINES, () -> add(draft(lines(FULL, Collections.nCopies(41, line("a", "b"))))));
        assertThat(add(draft(lines(FULL, Collections.nCopies(40, line("a", "b"))))))
                .isNotNull();
    }

    @Test
    void warrantyRateAndTradeHaveBounds() {
        refused(ItemField.WARRANTY, () -> add(draft(change(f -> copy(f, 2000, 241)))));
        refused(ItemField.WARRANTY, () -> add(draft(change(f -> copy(f, 2000, -1)))));
        refused(ItemField.VAT, () -> add(draft(change(f -> copy(f, 10_001, 1)))));
        refused(ItemField.VAT, () -> add(draft(change(f -> copy(f, -1, 1)))));
        refused(ItemField.TRADE, () -> add(draft(with(FULL, "NOSUCH"))));
        kits.addTrade(new TradeRow("AUTRE", Sector.CRAFTS, new LocalizedText("أخرى", "Autre")));
        refused(ItemField.TRADE, () -> add(draft(with(FULL, "AUTRE"))));
    }

    @Test
    void aRefusedEditChangesNothing() {
        UUID item = add(draft(FULL));
        long entries = entries(item);
        refused(
                ItemField.LINES,
                () -> catalogue.edit(item, version(item), draft(lines(ItemFacts.UNKNOWN, List.of(line("a", ""))))));
        assertThat(catalogue.detail(item).facts()).isEqualTo(FULL);
        assertThat(entries(item)).isEqualTo(entries);
    }

    private void refusedNeeds(ItemField field, SiteNeeds needs) {
        refused(field, () -> add(draft(new ItemFacts("", NOTHING, null, 2000, needs, null, "", List.of()))));
    }

    private static void refused(ItemField field, ThrowingCallable act) {
        assertThat(catchThrowableOfType(InvalidItem.class, act))
                .isNotNull()
                .extracting(InvalidItem::field)
                .isEqualTo(field);
    }

    private UUID add(ItemDraft draft) {
        return catalogue.add(draft, new FirstPrice(Money.ofDirhams(11_500), LocalDate.now(clock), "devis"));
    }

    private UUID approved(ItemFacts facts) {
        UUID item = add(draft(facts));
        catalogue.propose(item, version(item));
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.approve(item, version(item));
        return item;
    }

    private long version(UUID item) {
        return catalogue.item(item).version();
    }

    private long entries(UUID item) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject_id = ?", Long.class, item.toString());
    }

    private static ItemDraft draft(ItemFacts facts) {
        return new ItemDraft(NAME, NOTHING, Sector.CATERING, ItemKind.DURABLE, ItemUnit.PIECE, facts);
    }

    private static ItemDraft named(LocalizedText name) {
        return new ItemDraft(name, NOTHING, null, ItemKind.DURABLE, ItemUnit.PIECE, ItemFacts.UNKNOWN);
    }

    private static SpecificationLine line(String label, String value) {
        return new SpecificationLine(new LocalizedText("", label), value);
    }

    private static ItemFacts change(UnaryOperator<ItemFacts> by) {
        return by.apply(FULL);
    }

    private static ItemFacts with(ItemFacts f, String trade) {
        return new ItemFacts(
                f.model(),
                f.description(),
                trade,
                f.vatRate(),
                f.needs(),
                f.warrantyMonths(),
                f.safetyStandard(),
                f.lines());
    }

    private static ItemFacts lines(ItemFacts f, List<SpecificationLine> lines) {
        return new ItemFacts(
                f.model(),
                f.description(),
                f.tradeCode(),
                f.vatRate(),
                f.needs(),
                f.warrantyMonths(),
                f.safetyStandard(),
                lines);
    }

    private static ItemFacts copy(ItemFacts f, int vat, int months) {
        return new ItemFacts(
                f.model(), f.description(), f.tradeCode(), vat, f.needs(), months, f.safetyStandard(), f.lines());
    }
}
