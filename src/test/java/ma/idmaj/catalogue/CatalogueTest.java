package ma.idmaj.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Items: found in both scripts, written by supervisors, approved by another one. */
@DatabaseTest
class CatalogueTest {

    private static final UUID OTHER_SUPERVISOR = new UUID(1, 2);
    private static final UUID THIRD_SUPERVISOR = new UUID(1, 3);
    private static final LocalizedText NOTHING = new LocalizedText("", "");

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

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فرن كهربائي",
                "كهربائى فرن",
                "فرن كهربائي 4",
                "فرن كهربائي ٤",
                "four convection",
                "CONVECTION four",
                "Fôur a"
            })
    void wordsOfEitherScriptInAnyOrderFindIt(String words) {
        UUID oven = oven();
        assertThat(found(words)).containsExactly(oven);
    }

    @Test
    void everyWordHasToBeThere() {
        oven();
        assertThat(found("four panini")).isEmpty();
        assertThat(found("%zz_")).isEmpty();
    }

    @Test
    void sectorAndStateNarrowTheList() {
        UUID oven = oven();
        assertThat(catalogue.search(new ItemFilter("four", Sector.CATERING, ItemState.DRAFT), false, 0, 10))
                .extracting(ItemRow::id)
                .containsExactly(oven);
        assertThat(catalogue.search(new ItemFilter("four", Sector.CRAFTS, null), false, 0, 10))
                .isEmpty();
        assertThat(catalogue.search(new ItemFilter("four", null, ItemState.APPROVED), false, 0, 10))
                .isEmpty();
        assertThat(catalogue.pick("four", false, 0, 10))
                .as("a draft is not offered to lists")
                .isEmpty();
    }

    @Test
    void aWholeNameFindsItSpellingApart() {
        UUID oven = oven();
        assertThat(catalogue.findByName("  four À convection 4 plaques"))
                .map(ItemRow::id)
                .contains(oven);
        assertThat(catalogue.findByName("four")).isEmpty();
        assertThat(catalogue.findByName(" ")).isEmpty();
        assertThat(catalogue.findByNames(List.of("  four À convection 4 plaques", "four", " ")))
                .as("many at once, by the names as they were asked for")
                .containsOnlyKeys("  four À convection 4 plaques")
                .extractingByKey("  four À convection 4 plaques")
                .extracting(ItemRow::id)
                .isEqualTo(oven);
    }

    @Test
    void whoProposesNeverApproves() {
        UUID oven = oven();
        catalogue.propose(oven, version(oven));
        assertThatThrownBy(() -> catalogue.approve(oven, version(oven))).hasMessage("catalogue.proposerCannotApprove");
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.approve(oven, version(oven));
        assertThat(catalogue.item(oven).state()).isEqualTo(ItemState.APPROVED);
    }

    /** Decision 45. */
    @Test
    void whoSetThePriceNeverApprovesItWhoeverWroteLast() {
        UUID oven = oven();
        catalogue.propose(oven, version(oven));
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.edit(oven, version(oven), draft("فرن كهربائي آخر", "Four à convection 5 plaques"));
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> catalogue.approve(oven, version(oven))).hasMessage("catalogue.pricerCannotApprove");
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        assertThatThrownBy(() -> catalogue.approve(oven, version(oven))).hasMessage("catalogue.proposerCannotApprove");
        signIn.as(Role.SUPERVISOR, THIRD_SUPERVISOR);
        catalogue.approve(oven, version(oven));
        // Approved once, the price is no longer the question: another's rewriting may be approved by who set it.
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.edit(oven, version(oven), draft("فرن كهربائي ثالث", "Four à convection 6 plaques"));
        signIn.as(Role.SUPERVISOR);
        catalogue.approve(oven, version(oven));
        assertThat(catalogue.item(oven).state()).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void whoOnlyCompletedTextsOrTheSectorMayApprove() {
        signIn.as(Role.SUPERVISOR);
        UUID item = catalogue.add(draft("", "Grill panini"), price(2_000));
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.edit(item, version(item), draft("شواية بانيني", "Grill panini"));
        catalogue.propose(item, version(item));
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> catalogue.approve(item, version(item))).hasMessageStartingWith("catalogue.");
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.approve(item, version(item));
        assertThat(catalogue.item(item).state()).isEqualTo(ItemState.APPROVED);

        UUID listed = fromList(new LocalizedText("غسالة", ""), LocalDate.now(clock));
        signIn.as(Role.SUPERVISOR);
        catalogue.edit(listed, version(listed), draft("غسالة", "Lave-linge"));
        catalogue.approve(listed, version(listed));
        assertThat(catalogue.item(listed).state()).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void whoBringsAWithdrawnItemBackDoesNotApproveIt() {
        UUID oven = approvedOven();
        catalogue.withdraw(oven, version(oven));
        catalogue.propose(oven, version(oven));
        assertThatThrownBy(() -> catalogue.approve(oven, version(oven))).hasMessage("catalogue.proposerCannotApprove");
    }

    @Test
    void theDatabaseItselfKeepsAuthorsAndApproversApart() {
        UUID oven = approvedOven();
        assertThatThrownBy(
                        () -> jdbc.update("update catalogue_item set price_approved_by = price_by where id = ?", oven))
                .hasMessageContaining("nobody_approves_their_own_price");
        assertThatThrownBy(() -> jdbc.update("update catalogue_item set state_by = written_by where id = ?", oven))
                .hasMessageContaining("no_author_approves");
        assertThatThrownBy(() -> jdbc.update(
                        "update catalogue_item set price_approved_by = null, price_approved_at = null where id = ?",
                        oven))
                .hasMessageContaining("approved_with_its_price");
    }

    @Test
    void anEditedItemGoesBackToReviewForSomeoneElse() {
        UUID oven = approvedOven();
        catalogue.edit(oven, version(oven), draft("فرن كهربائي 4 صفائح", "Four à convection 4 plaques"));
        assertThat(catalogue.item(oven).state()).isEqualTo(ItemState.TO_REVIEW);
        assertThatThrownBy(() -> catalogue.approve(oven, version(oven))).hasMessage("catalogue.proposerCannotApprove");
    }

    @Test
    void anItemSentBackIsCorrectedAndProposedAgain() {
        UUID oven = oven();
        catalogue.propose(oven, version(oven));
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.sendBack(oven, version(oven));
        assertThat(catalogue.item(oven).state()).isEqualTo(ItemState.DRAFT);
        assertThatThrownBy(() -> catalogue.approve(oven, version(oven)));
    }

    @Test
    void anItemInOneLanguageIsNotApproved() {
        UUID item = fromList(new LocalizedText("عربة بيع متنقلة", ""), LocalDate.now(clock));
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> catalogue.approve(item, version(item))).hasMessage("catalogue.nameIncomplete");
    }

    @Test
    void theSectorOfAListsItemIsDecidedBeforeItIsApproved() {
        UUID item = fromList(new LocalizedText("غسالة", "Lave-linge"), LocalDate.now(clock));
        assertThat(catalogue.item(item).sector()).isNull();
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> catalogue.approve(item, version(item))).hasMessage("catalogue.sectorUndecided");
        catalogue.edit(item, version(item), draft("غسالة", "Lave-linge"));
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.approve(item, version(item));
        assertThat(catalogue.item(item).state()).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void theListIsInTheOrderOfTheNamesOnScreen() {
        signIn.as(Role.SUPERVISOR);
        UUID first = catalogue.add(draft("أكياس zz", "Verres zz"), price(10));
        UUID second = catalogue.add(draft("باب zz", "Éponges zz"), price(10));
        UUID third = catalogue.add(draft("", "Alpha zz"), price(10));
        assertThat(catalogue.search(new ItemFilter("zz", null, null), true, 0, 10))
                .extracting(ItemRow::id)
                .as("a Latin name stands before the Arabic ones")
                .containsExactly(third, first, second);
        assertThat(catalogue.search(new ItemFilter("zz", null, null), false, 0, 10))
                .extracting(ItemRow::id)
                .containsExactly(third, second, first);
    }

    @Test
    void anOldVersionIsRefused() {
        UUID oven = oven();
        assertThatThrownBy(() -> catalogue.propose(oven, version(oven) + 1))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void namesAndPricesAreRequired() {
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> catalogue.add(draft("", ""), price(10))).hasMessage("catalogue.nameMissing");
        assertThatThrownBy(() -> catalogue.add(draft("أ", "A"), price(0))).hasMessage("catalogue.priceMissing");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void onlySupervisorsWrite(Role role) {
        UUID oven = oven();
        signIn.as(role);
        assertThatThrownBy(() -> catalogue.add(draft("أ", "A"), price(10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.edit(oven, 0, draft("أ", "A"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.propose(oven, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.approve(oven, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.sendBack(oven, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.withdraw(oven, 0)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void readersAreThoseWhoPlan(Role role) {
        oven();
        signIn.as(role);
        if (EnumSet.of(Role.DESK, Role.ADMINISTRATOR).contains(role)) {
            assertThatThrownBy(() -> found("four")).isInstanceOf(AccessDeniedException.class);
        } else {
            assertThat(found("four")).hasSize(1);
        }
    }

    private UUID oven() {
        signIn.as(Role.SUPERVISOR);
        return catalogue.add(draft("فرن كهربائي بالحمل الحراري 4 صفائح", "Four à convection 4 plaques"), price(11_500));
    }

    private UUID approvedOven() {
        UUID oven = oven();
        catalogue.propose(oven, version(oven));
        signIn.as(Role.SUPERVISOR, OTHER_SUPERVISOR);
        catalogue.approve(oven, version(oven));
        return oven;
    }

    private UUID fromList(LocalizedText name, LocalDate priced) {
        signIn.as(Role.ORGANISER);
        return catalogue.addFromList(name, Money.ofDirhams(6_200), priced, "liste.xlsx");
    }

    private ItemDraft draft(String ar, String fr) {
        return new ItemDraft(
                new LocalizedText(ar, fr),
                NOTHING,
                Sector.CATERING,
                ItemKind.DURABLE,
                ItemUnit.PIECE,
                ItemFacts.UNKNOWN);
    }

    private FirstPrice price(long dirhams) {
        return new FirstPrice(Money.ofDirhams(dirhams), LocalDate.now(clock), "devis");
    }

    private List<UUID> found(String words) {
        return catalogue.search(new ItemFilter(words, null, null), false, 0, 10).stream()
                .map(ItemRow::id)
                .toList();
    }

    /** As the next page would read it. */
    private long version(UUID id) {
        entities.flush();
        return catalogue.item(id).version();
    }
}
