package ma.idmaj.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

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
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Findings are decided as they were seen, by who did not propose, all or none, and back again. */
@DatabaseTest
class ReviewDecisionsTest {

    private static final UUID OTHER = new UUID(1, 7);
    private static final UUID THIRD = new UUID(1, 8);
    private static final String WORD = "Zellipax";
    private static final Acceptance FINE = new Acceptance("vérifié au souk", null);

    @Autowired
    ApplicationContext context;

    @Autowired
    ReviewService review;

    @Autowired
    ReviewDecisions decisions;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SignIn signIn;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void supervisor() {
        signIn.as(Role.SUPERVISOR);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void whatTablesSayIsFound() {
        UUID item = approved("A", ItemKind.DURABLE);
        assertThat(rules())
                .containsExactlyInAnyOrder(
                        ReviewRule.FEW_QUOTES,
                        ReviewRule.POWER_UNSAID,
                        ReviewRule.LICENCE_UNSAID,
                        ReviewRule.NO_SUBSTITUTE);
        jdbc.update("update catalogue_item set power = 'NONE', licence_needed = false where id = ?", item);
        UUID other = approved("B", ItemKind.CONSUMABLE);
        jdbc.update(
                "insert into item_substitute (item_id, substitute_id, added_by, added_at) values (?, ?, 'x', utc_timestamp(3))",
                item,
                other);
        UUID atlas = supplier("Atlas");
        UUID rif = supplier("Rif");
        LocalDate today = LocalDate.now(clock);
        quote(item, atlas, 1_000, today.minusMonths(7), today);
        quote(item, rif, 1_000, today.minusMonths(6), null);
        assertThat(of(item)).as("a quote counts until its day, or six months").isEmpty();
        UUID lapsed = quote(item, supplier("Souss"), 5_000, today.minusMonths(7), null);
        UUID ended = quote(item, supplier("Drâa"), 5_000, today.minusMonths(1), today.minusDays(1));
        assertThat(of(item)).as("lapsed quotes count no more").isEmpty();
        jdbc.update("update supplier_quote set valid_until = ? where id in (?, ?)", today.plusDays(1), lapsed, ended);
        assertThat(of(item)).extracting(Finding::rule).containsExactly(ReviewRule.PRICE_OFF);
        jdbc.update(
                "update supplier_quote set withdrawn_by = 'x', withdrawn_at = utc_timestamp(3) where id in (?, ?)",
                lapsed,
                ended);
        assertThat(of(item)).isEmpty();
        jdbc.update("update catalogue_item set state = 'WITHDRAWN' where id = ?", other);
        assertThat(of(item)).extracting(Finding::rule).containsExactly(ReviewRule.NO_SUBSTITUTE);
    }

    @Test
    void anItemWithdrawnIsMissedInAKitAndInAListThatIsStillOpen() {
        UUID unused = approved("B", ItemKind.CONSUMABLE);
        UUID item = approved("A", ItemKind.CONSUMABLE);
        jdbc.update("insert into trade (code, sector, name_ar, name_fr) values ('ZELLI', 'CRAFTS', 'زليج', 'Zellige')");
        var line = KitDraft.Line.of(item, ItemUnit.PIECE, 1);
        context.getBean(KitVersions.class)
                .add("ZELLI-1", "ZELLI", new KitDraft(new LocalizedText("طقم", "Kit"), List.of(line), ""));
        for (UUID gone : List.of(unused, item))
            catalogue.withdraw(gone, catalogue.item(gone).version());
        entities.flush();
        assertThat(of(unused)).isEmpty();
        Finding inKit = of(item).getFirst();
        assertThat(inKit.rule()).isEqualTo(ReviewRule.WITHDRAWN_IN_USE);
        assertThat(review.evidence(inKit).uses()).extracting(ItemUse.Use::place).containsExactly(ItemUse.Place.KIT);

        UUID ceremony = new CeremonyCast(context).listed(1, null);
        entities.flush();
        jdbc.update(
                "update line_item set item_id = ? where line_id in (select id from distribution_line where ceremony_id = ?)",
                item,
                ceremony);
        signIn.as(Role.SUPERVISOR);
        assertThat(review.evidence(inKit).uses()).extracting(ItemUse.Use::place).contains(ItemUse.Place.LIST);
        assertThat(of(item).getFirst().digest()).isNotEqualTo(inKit.digest());
        jdbc.update(
                "insert into ceremony_preparer (ceremony_id, username, part) values (?, 'approver', 'APPROVED')",
                ceremony);
        jdbc.update(
                "update ceremony set state = 'APPROVED', approved_by = 'approver', digest = repeat('0', 64),"
                        + " verify_code = 'LREVIEW22222' where id = ?",
                ceremony);
        assertThat(review.evidence(inKit).uses()).extracting(ItemUse.Use::place).containsExactly(ItemUse.Place.KIT);
    }

    @Test
    void whatIsFineStaysAwayUntilTheFactsChange() {
        UUID item = approved("A", ItemKind.CONSUMABLE);
        UUID act = decisions.accept(List.of(few(item)), FINE);
        assertThat(of(item)).isEmpty();
        assertThat(review.lately(1)).singleElement().satisfies(row -> {
            assertThat(row.act()).isEqualTo(act);
            assertThat(row.reason()).isEqualTo(FINE.reason());
            assertThat(row.takenBack()).isFalse();
        });
        quote(item, supplier("Atlas"), 1_000, LocalDate.now(clock), null);
        Finding again = few(item);
        assertThat(again.sentence()).isEqualTo("one");
        decisions.accept(List.of(again), FINE);
        assertThat(of(item)).isEmpty();
    }

    @Test
    void whatIsFineForAWhileComesBackAfterItsDay() {
        UUID item = approved("A", ItemKind.CONSUMABLE);
        LocalDate today = LocalDate.now(clock);
        decisions.accept(List.of(few(item)), new Acceptance("en cours", today));
        assertThat(of(item)).isEmpty();
        jdbc.update("update review_decision set holds_until = ? where item_id = ?", today.minusDays(1), item);
        assertThat(few(item)).isNotNull();
    }

    @Test
    void anAcceptanceTakenBackIsFoundAgain() {
        UUID item = approved("A", ItemKind.CONSUMABLE);
        UUID act = decisions.accept(List.of(few(item)), FINE);
        decisions.takeBack(act);
        assertThat(few(item)).isNotNull();
        assertThat(review.lately(1)).singleElement().matches(DecidedRow::takenBack);
        assertThatThrownBy(() -> decisions.takeBack(act)).hasMessage("catalogue.review.takenBackMeanwhile");
    }

    @Test
    void anAcceptanceNeedsAReason() {
        assertThatThrownBy(() -> new Acceptance("  ", null)).hasMessage("catalogue.review.reasonMissing");
        assertThatThrownBy(() -> new Acceptance("x".repeat(241), null)).hasMessage("catalogue.review.reasonMissing");
    }

    @Test
    void whoProposedNeitherApprovesNorSendsBack() {
        UUID item = proposed("A");
        Finding own = waiting(item);
        assertThatThrownBy(() -> decisions.approve(List.of(own))).hasMessage("catalogue.review.ownProposal");
        assertThatThrownBy(() -> decisions.sendBack(own, "non")).hasMessage("catalogue.review.ownProposal");
        signIn.as(Role.SUPERVISOR, OTHER);
        decisions.approve(List.of(own));
        assertThat(state(item)).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void whoProposedThePriceDoesNotCallItFine() {
        UUID item = approved("A", ItemKind.CONSUMABLE);
        LocalDate today = LocalDate.now(clock);
        quote(item, supplier("Atlas"), 5_000, today, null);
        quote(item, supplier("Rif"), 5_000, today, null);
        String me = signIn.as(Role.SUPERVISOR);
        price(item, 1_000, me, "APPROVED");
        Finding off = of(item).getFirst();
        assertThat(off.rule()).isEqualTo(ReviewRule.PRICE_OFF);
        assertThatThrownBy(() -> decisions.accept(List.of(off), FINE)).hasMessage("catalogue.review.ownProposal");
        signIn.as(Role.SUPERVISOR, OTHER);
        decisions.accept(List.of(off), FINE);
        assertThat(of(item)).isEmpty();
    }

    @Test
    void anApprovalTakenBackWaitsForAnotherAsBefore() {
        UUID item = proposed("A");
        String proposer = catalogue.item(item).authors().item();
        Finding seen = waiting(item);
        signIn.as(Role.SUPERVISOR, OTHER);
        UUID act = decisions.approve(List.of(seen));
        entities.flush();
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> decisions.takeBack(act)).hasMessage("catalogue.review.othersDecision");
        signIn.as(Role.SUPERVISOR, OTHER);
        decisions.takeBack(act);
        entities.flush();
        assertThat(state(item)).isEqualTo(ItemState.TO_REVIEW);
        assertThat(waiting(item).proposedBy()).containsExactly(proposer);
        assertThat(waiting(item).item().stateAt()).isEqualTo(seen.item().stateAt());
        decisions.approve(List.of(waiting(item)));
        assertThat(state(item)).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void whatWasSentBackWaitsAgainUntilItIsWrittenAnew() {
        UUID item = proposed("A");
        Finding seen = waiting(item);
        signIn.as(Role.SUPERVISOR, OTHER);
        UUID act = decisions.sendBack(seen, "prix à revoir");
        entities.flush();
        assertThat(state(item)).isEqualTo(ItemState.DRAFT);
        decisions.takeBack(act);
        entities.flush();
        UUID again = decisions.sendBack(waiting(item), "prix à revoir");
        entities.flush();
        signIn.as(Role.SUPERVISOR);
        catalogue.edit(item, catalogue.item(item).version(), draft("A bis", ItemKind.CONSUMABLE));
        entities.flush();
        signIn.as(Role.SUPERVISOR, OTHER);
        assertThatThrownBy(() -> decisions.takeBack(again)).hasMessage("catalogue.review.changedSince");
    }

    @Test
    void whatChangedSinceItWasSeenIsNotDecided() {
        UUID item = proposed("A");
        Finding seen = waiting(item);
        catalogue.edit(item, catalogue.item(item).version(), draft("A2", ItemKind.CONSUMABLE));
        entities.flush();
        signIn.as(Role.SUPERVISOR, OTHER);
        assertThatThrownBy(() -> decisions.approve(List.of(seen))).hasMessage("catalogue.review.changedMeanwhile");
        assertThat(state(item)).isEqualTo(ItemState.TO_REVIEW);
    }

    @Test
    void severalAreDecidedTogetherAndTakenBackTogether() {
        List<UUID> items = Stream.of("A", "B", "C").map(this::proposed).toList();
        List<Finding> seen = items.stream().map(this::waiting).toList();
        signIn.as(Role.SUPERVISOR, OTHER);
        UUID act = decisions.approve(seen);
        entities.flush();
        assertThat(items).allMatch(item -> state(item) == ItemState.APPROVED);
        assertThat(review.lately(1).getFirst().findings()).isEqualTo(3);
        decisions.takeBack(act);
        entities.flush();
        assertThat(items).allMatch(item -> state(item) == ItemState.TO_REVIEW);
    }

    @Test
    void oneThatMayNotBeDecidedHoldsAllBack() {
        UUID first = approved("A", ItemKind.CONSUMABLE);
        UUID second = approved("B", ItemKind.CONSUMABLE);
        List<Finding> seen = List.of(few(first), few(second));
        quote(second, supplier("Atlas"), 1_000, LocalDate.now(clock), null);
        assertThatThrownBy(() -> decisions.accept(seen, FINE)).hasMessage("catalogue.review.changedMeanwhile");
        assertThat(few(first)).as("nothing was accepted").isNotNull();
        assertThatThrownBy(() -> decisions.accept(List.of(), FINE)).hasMessage("catalogue.review.nothingChosen");
    }

    @Test
    void whatHasToBeMendedIsNotAccepted() {
        UUID item = proposed("A");
        Finding waiting = waiting(item);
        signIn.as(Role.SUPERVISOR, OTHER);
        assertThatThrownBy(() -> decisions.accept(List.of(waiting), FINE)).hasMessage("catalogue.review.mustBeMended");
        assertThatThrownBy(() -> decisions.approve(List.of(few(item)))).hasMessage("catalogue.review.notAProposal");
    }

    @Test
    void aProposedPriceIsDecidedWherePricesAreKept() {
        UUID item = approved("A", ItemKind.CONSUMABLE);
        UUID proposal = price(item, 1_250, "brahim", null);
        UUID refused = price(approved("C", ItemKind.CONSUMABLE), 1_250, "brahim", null);
        UUID mine = price(approved("B", ItemKind.CONSUMABLE), 900, signIn.as(Role.SUPERVISOR), null);
        UUID act = decisions.approve(List.of(priced(proposal)));
        decisions.sendBack(priced(refused), "trop cher");
        assertThat(catalogue.item(item).price()).isEqualTo(Money.ofDirhams(1_250));
        assertThat(jdbc.queryForObject("select decided_reason from price_proposal where id = ?", String.class, refused))
                .isEqualTo("trop cher");
        assertThatThrownBy(() -> decisions.takeBack(act)).hasMessage("catalogue.review.priceStands");
        assertThatThrownBy(() -> decisions.approve(List.of(priced(mine)))).hasMessage("catalogue.review.ownProposal");
    }

    /** Decision 45. */
    @Test
    void whoSetThePriceDecidesNothingAfterAnotherRewroteTheItem() {
        UUID item = proposed("A");
        signIn.as(Role.SUPERVISOR, OTHER);
        catalogue.edit(item, catalogue.item(item).version(), draft("A2", ItemKind.CONSUMABLE));
        entities.flush();
        Finding seen = waiting(item);
        assertThat(seen.proposedBy()).hasSize(2);
        for (UUID who : new UUID[] {null, OTHER}) {
            signIn.as(Role.SUPERVISOR, who);
            assertThatThrownBy(() -> decisions.approve(List.of(seen))).hasMessage("catalogue.review.ownProposal");
        }
        signIn.as(Role.SUPERVISOR, THIRD);
        UUID act = decisions.approve(List.of(seen));
        entities.flush();
        decisions.takeBack(act);
        entities.flush();
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> decisions.approve(List.of(waiting(item))))
                .as("its price waits again too")
                .hasMessage("catalogue.review.ownProposal");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void onlySupervisorsDecideAndOnlyThoseWhoPlanRead(Role role) {
        UUID item = approved("A", ItemKind.CONSUMABLE);
        Finding few = few(item);
        signIn.as(role);
        assertThatThrownBy(() -> decisions.accept(List.of(few), FINE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.approve(List.of(few))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.sendBack(few, "non")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.takeBack(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.takeBack(item, 0, clock.instant()))
                .isInstanceOf(AccessDeniedException.class);
        if (EnumSet.of(Role.DESK, Role.ADMINISTRATOR).contains(role)) {
            assertThatThrownBy(() -> review.queue(ReviewFilter.ALL, true)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> review.evidence(few)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> review.waitingForReview()).isInstanceOf(AccessDeniedException.class);
        } else {
            assertThat(of(item)).hasSize(1);
        }
    }

    @Test
    void onlyWhoApprovedTakesAnApprovalAwayAndNeverForTheirOwnProposal() {
        UUID item = approved("A", ItemKind.CONSUMABLE);
        long version = catalogue.item(item).version();
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> catalogue.takeBack(item, version, clock.instant()))
                .isInstanceOf(Refusal.class);
        signIn.as(Role.SUPERVISOR, OTHER);
        catalogue.withdraw(item, version);
        entities.flush();
        assertThatThrownBy(() -> catalogue.takeBack(item, version + 1, clock.instant()))
                .as("withdrawn since")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void itemsAndPricesThatWaitAreCounted() {
        long before = review.waitingForReview();
        proposed("A");
        price(approved("B", ItemKind.CONSUMABLE), 900, "brahim", null);
        price(approved("C", ItemKind.CONSUMABLE), 900, "brahim", "APPROVED");
        assertThat(review.waitingForReview()).isEqualTo(before + 2);
    }

    @Test
    void wordsSectorAndRuleNarrowTheQueue() {
        UUID item = approved("Alambic", ItemKind.CONSUMABLE);
        proposed("Balance");
        assertThat(review.queue(new ReviewFilter(WORD + " alambic", null, null), false))
                .extracting(finding -> finding.item().id())
                .containsExactly(item);
        assertThat(review.queue(new ReviewFilter(WORD, ReviewRule.TO_REVIEW, Sector.CRAFTS), false))
                .hasSize(1);
        assertThat(review.queue(new ReviewFilter(WORD, null, Sector.CATERING), false))
                .isEmpty();
        assertThat(review.queue(new ReviewFilter(WORD, null, null), false))
                .extracting(Finding::rule)
                .as("proposals first")
                .containsExactly(ReviewRule.TO_REVIEW, ReviewRule.FEW_QUOTES, ReviewRule.FEW_QUOTES);
    }

    /** The limit is far above what was measured (decision 40), so that a busy machine does not fail it. */
    @Test
    void fiveThousandItemsAreLookedThroughInAMoment() {
        jdbc.update("""
                insert into catalogue_item (id, reference, name_ar, name_fr, specification_ar, specification_fr, sector, kind,
                  unit, price_centimes, price_date, price_source, state, search_text, folded_ar, folded_fr, sort_ar, sort_fr,
                  version)
                select uuid(), concat('S', seq), concat('ع', seq), concat('n', seq), '', '', 'CRAFTS', 'DURABLE', 'PIECE',
                  100000, curdate(), 'x', 'APPROVED', concat('n', seq), concat('ع', seq), concat('n', seq), '', '', 0
                from json_table(concat('[', repeat('0,', 4999), '0]'), '$[*]' columns (seq for ordinality)) n""");
        UUID supplier = supplier("Atlas");
        jdbc.update("""
                insert into supplier_quote (id, item_id, supplier_id, quoted_on, price_centimes, unit, recorded_by, recorded_at)
                select uuid(), i.id, ?, curdate(), 90000 + seq * 100, 'PIECE', 'x', utc_timestamp(3)
                from catalogue_item i join json_table('[0,0,0]', '$[*]' columns (seq for ordinality)) n where i.reference like 'S%'""", supplier);
        review.queue(ReviewFilter.ALL, true);
        long start = System.nanoTime();
        int found = review.queue(ReviewFilter.ALL, true).size();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.println("review of 5000 items: " + found + " findings in " + milliseconds + " ms");
        assertThat(found).isGreaterThan(15_000);
        assertThat(milliseconds).isLessThan(3_000);
    }

    private UUID proposed(String name) {
        signIn.as(Role.SUPERVISOR);
        UUID id = catalogue.add(draft(name, ItemKind.CONSUMABLE), price());
        catalogue.propose(id, catalogue.item(id).version());
        entities.flush();
        return id;
    }

    /** Approved by the other supervisor, who is left signed in. */
    private UUID approved(String name, ItemKind kind) {
        signIn.as(Role.SUPERVISOR);
        UUID id = catalogue.add(draft(name, kind), price());
        catalogue.propose(id, catalogue.item(id).version());
        entities.flush();
        signIn.as(Role.SUPERVISOR, OTHER);
        catalogue.approve(id, catalogue.item(id).version());
        entities.flush();
        return id;
    }

    private static ItemDraft draft(String name, ItemKind kind) {
        return new ItemDraft(
                new LocalizedText("زليباكس " + name, WORD + " " + name),
                new LocalizedText("", ""),
                Sector.CRAFTS,
                kind,
                ItemUnit.PIECE,
                ItemFacts.UNKNOWN);
    }

    private FirstPrice price() {
        return new FirstPrice(Money.ofDirhams(1_000), LocalDate.now(clock), "devis");
    }

    private UUID supplier(String name) {
        UUID id = NewId.next();
        jdbc.update("insert into supplier (id, name, folded_name) values (?, ?, ?)", id, name, "zellipax " + id);
        return id;
    }

    private UUID quote(UUID item, UUID supplier, long dirhams, LocalDate on, LocalDate until) {
        UUID id = NewId.next();
        jdbc.update(
                "insert into supplier_quote (id, item_id, supplier_id, quoted_on, valid_until, price_centimes, unit, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'PIECE', 'x', utc_timestamp(3))",
                id,
                item,
                supplier,
                on,
                until,
                dirhams * 100);
        return id;
    }

    private UUID price(UUID item, long dirhams, String by, String decision) {
        UUID id = NewId.next();
        jdbc.update(
                "insert into price_proposal (id, item_id, price_centimes, unit, price_date, source, proposed_by, proposed_at, decision, decided_by, decided_at, open_item_id)"
                        + " values (?, ?, ?, 'PIECE', curdate(), 'devis', ?, utc_timestamp(3), ?, ?, ?, ?)",
                id,
                item,
                dirhams * 100,
                by,
                decision,
                decision == null ? null : "another",
                decision == null ? null : LocalDateTime.of(2026, 1, 1, 8, 0),
                decision == null ? item : null);
        return id;
    }

    private ItemState state(UUID item) {
        return catalogue.item(item).state();
    }

    private Finding few(UUID item) {
        return only(of(item), ReviewRule.FEW_QUOTES);
    }

    private Finding waiting(UUID item) {
        return only(of(item), ReviewRule.TO_REVIEW);
    }

    private Finding priced(UUID proposal) {
        return review.queue(new ReviewFilter(WORD, ReviewRule.PRICE_PROPOSED, null), false).stream()
                .filter(finding -> proposal.equals(finding.about()))
                .findFirst()
                .orElseThrow();
    }

    private static Finding only(List<Finding> findings, ReviewRule rule) {
        return findings.stream().filter(f -> f.rule() == rule).findFirst().orElseThrow();
    }

    private List<Finding> of(UUID item) {
        return review.queue(ReviewFilter.ALL, false).stream()
                .filter(finding -> finding.item().id().equals(item))
                .toList();
    }

    private List<ReviewRule> rules() {
        return review.queue(new ReviewFilter(WORD, null, null), false).stream()
                .map(Finding::rule)
                .toList();
    }
}
