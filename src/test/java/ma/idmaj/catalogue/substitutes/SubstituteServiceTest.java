package ma.idmaj.catalogue.substitutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Substitutes: seen from both sides, never of themselves, never in a circle, written by supervisors alone. */
@DatabaseTest
class SubstituteServiceTest {

    @Autowired
    SubstituteService substitutes;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    private UUID oven;
    private UUID stove;
    private UUID grill;

    @BeforeEach
    void items() {
        oven = approved("فرن", "Four", 900);
        stove = approved("موقد", "Réchaud", 700);
        grill = approved("شواية", "Gril", 500);
        signIn.as(Role.SUPERVISOR);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void anItemCountedOtherwiseStandsInForNothing() {
        jdbc.update("update catalogue_item set unit = 'LOT' where id = ?", stove);
        entities.clear();
        assertThatThrownBy(() -> substitutes.add(oven, stove)).hasMessage("catalogue.substitutes.unitsDiffer");
        substitutes.add(oven, grill);
        jdbc.update("update catalogue_item set unit = 'LOT' where id = ?", grill);
        assertThat(substitutes.approved(List.of(oven))).isEmpty();
    }

    @Test
    void bothSidesSeeIt() {
        substitutes.add(oven, stove);
        assertThat(substitutes.around(oven).standIns())
                .extracting(SubstituteRow::itemId)
                .containsExactly(stove);
        assertThat(substitutes.around(oven).covered()).isEmpty();
        assertThat(substitutes.around(stove).covered())
                .extracting(SubstituteRow::itemId)
                .containsExactly(oven);
        assertThat(substitutes.around(stove).standIns()).isEmpty();
        substitutes.remove(oven, stove);
        assertThat(substitutes.around(oven).standIns()).isEmpty();
        assertThatThrownBy(() -> substitutes.remove(oven, stove)).hasMessage("catalogue.substitutes.gone");
    }

    @Test
    void approvedOnesOfManyItemsTheCheapestFirst() {
        UUID draft = add("مسودة", "Brouillon", 100);
        substitutes.add(oven, stove);
        substitutes.add(oven, grill);
        substitutes.add(oven, draft);
        assertThat(substitutes.approved(List.of(oven, stove)))
                .containsOnlyKeys(oven)
                .extractingByKey(oven)
                .satisfies(rows ->
                        assertThat(rows).extracting(SubstituteRow::itemId).containsExactly(grill, stove));
        assertThat(substitutes.approved(List.of())).isEmpty();
    }

    @Test
    void noItemReplacesItself() {
        assertThatThrownBy(() -> substitutes.add(oven, oven)).hasMessage("catalogue.substitutes.itself");
    }

    @Test
    void aCircleIsRefusedWithItsNames() {
        substitutes.add(oven, stove);
        substitutes.add(stove, grill);
        long before = count();
        var refusal = catchThrowableOfType(Refusal.class, () -> substitutes.add(grill, oven));
        assertThat(refusal.messageKey()).isEqualTo("catalogue.substitutes.circle");
        assertThat((List<?>) refusal.values()[0])
                .extracting(name -> ((LocalizedText) name).fr())
                .containsExactly("Gril", "Four", "Réchaud", "Gril");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void noneIsThereTwiceNorWithdrawn() {
        substitutes.add(oven, stove);
        assertThatThrownBy(() -> substitutes.add(oven, stove)).hasMessage("catalogue.substitutes.already");
        catalogue.withdraw(grill, catalogue.item(grill).version());
        assertThatThrownBy(() -> substitutes.add(oven, grill)).hasMessage("catalogue.substitutes.withdrawn");
        assertThatThrownBy(() -> substitutes.add(oven, UUID.randomUUID())).hasMessage("catalogue.gone");
        assertThatThrownBy(() -> substitutes.add(UUID.randomUUID(), oven)).hasMessage("catalogue.gone");
    }

    @Test
    void eachChangeIsInTheTrailOnce() {
        substitutes.add(oven, stove);
        substitutes.remove(oven, stove);
        assertThat(jdbc.queryForList(
                        "select act from audit_entry where subject_id = ? order by seq desc limit 2",
                        String.class,
                        oven.toString()))
                .containsExactly("substituteRemoved", "substituteAdded");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void onlySupervisorsWrite(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> substitutes.add(oven, stove)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> substitutes.remove(oven, stove)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK", "ADMINISTRATOR"})
    void whoPlansNothingReadsNothing(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> substitutes.around(oven)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> substitutes.approved(List.of(oven))).isInstanceOf(AccessDeniedException.class);
    }

    private long count() {
        return jdbc.queryForObject("select count(*) from item_substitute", Long.class);
    }

    private UUID add(String ar, String fr, long dirhams) {
        signIn.as(Role.SUPERVISOR);
        return catalogue.add(
                new ItemDraft(
                        new LocalizedText(ar, fr),
                        new LocalizedText("", ""),
                        Sector.CATERING,
                        ItemKind.DURABLE,
                        ItemUnit.PIECE,
                        ItemFacts.UNKNOWN),
                new FirstPrice(Money.ofDirhams(dirhams), LocalDate.now(clock), "devis"));
    }

    private UUID approved(String ar, String fr, long dirhams) {
        UUID item = add(ar, fr, dirhams);
        catalogue.propose(item, catalogue.item(item).version());
        signIn.as(Role.SUPERVISOR, new UUID(1, 2));
        catalogue.approve(item, catalogue.item(item).version());
        return item;
    }
}
