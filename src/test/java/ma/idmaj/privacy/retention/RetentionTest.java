package ma.idmaj.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.forgetting.ForgottenCast;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.privacy.holds.HoldDraft;
import ma.idmaj.privacy.holds.HoldService;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Retained;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What has lain long enough goes, what is held stays, the preview says the same before, and the report after. */
@DatabaseTest
class RetentionTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RetentionService retention;

    @Autowired
    RetentionRules rules;

    @Autowired
    RetentionStore store;

    @Autowired
    HoldService holds;

    @Autowired
    List<Retained> sources;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private ForgottenCast cast;

    @BeforeEach
    void begin() {
        cast = new ForgottenCast(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNightIsOneServersAndOnlyWhereNightsAreSwitchedOn() {
        LocalDate night = LocalDate.now(clock).plusYears(1);
        assertThat(store.mine(night)).isFalse();
        store.schedule(true, clock.instant(), "system");
        assertThat(store.mine(night)).isTrue();
        assertThat(store.mine(night)).isFalse();
        assertThat(store.mine(night.plusDays(1))).isTrue();
    }

    @Test
    void everyCategoryHasOneThatLetsItGo() {
        assertThat(sources)
                .extracting(Retained::category)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RetentionCategory.values())
                        .map(Enum::name)
                        .toList());
        ForgottenCast.officer();
        assertThat(rules.rules()).extracting(RetentionRule::category).containsExactly(RetentionCategory.values());
    }

    @Test
    void endedFilesBecomeAnonymousAndTheHeldStay() {
        UUID ceremony = old(cast.closed(List.of(true, true)), 70);
        List<UUID> people = cast.people(ceremony);
        ForgottenCast.officer();
        UUID hold = holds.hold(new HoldDraft(people.getFirst(), null, "Litige", null));
        var before = count(retention.preview(seen -> true), RetentionCategory.ENDED);
        assertThat(before.gone()).isEqualTo(1);
        assertThat(before.held()).isEqualTo(1);
        assertThat(anonymous(people)).containsExactly(false, false);

        var run = retention.run(seen -> true);
        assertThat(run.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(count(run.counts(), RetentionCategory.ENDED)).isEqualTo(before);
        assertThat(anonymous(people)).containsExactly(false, true);

        holds.lift(hold);
        assertThat(count(retention.run(seen -> true).counts(), RetentionCategory.ENDED)
                        .gone())
                .isEqualTo(1);
        assertThat(anonymous(people)).containsExactly(true, true);
    }

    @Test
    void aHoldOnTheCeremonyKeepsAllOfItsPeople() {
        UUID ceremony = old(cast.closed(List.of(true, false)), 70);
        ForgottenCast.officer();
        holds.hold(new HoldDraft(null, ceremony, "Contrôle", LocalDate.now(clock)));
        retention.run(seen -> true);
        assertThat(anonymous(cast.people(ceremony))).containsExactly(false, false);
    }

    @Test
    void rowsGoAtTheirTimeAndNotBefore() {
        UUID ceremony = cast.closed(List.of(true));
        UUID person = cast.people(ceremony).getFirst();
        call(person, 25);
        UUID recent = call(person, 3);
        jdbc.sql(
                        "update handover set handed_at = ? where line_id in (select id from distribution_line where ceremony_id = ?)")
                .params(ago(121), ceremony)
                .update();
        jdbc.sql("""
                        insert into ceremony_guest (id, ceremony_id, position, name_ar, name_latin, title_ar, title_fr, seat, invitation)
                        values (uuid(), ?, 1, 'ضيف', '', '', '', '', 'SENT')""").param(ceremony).update();
        jdbc.sql("update ceremony set held_on = ? where id = ?")
                .params(ago(25).toLocalDate(), ceremony)
                .update();
        jdbc.sql(
                        "insert into registration (id, created_by, created_at, updated_at, answers, version) values (uuid(), 'a', ?, ?, 'x', 0)")
                .params(ago(9), ago(7))
                .update();
        UUID unsent = draft(person, 1, "a", 3);
        UUID beingFilledIn = draft(person, 1, "b", 1);
        UUID withYoungPhoto = draft(person, 3, "a", 3);
        UUID oldPhoto = photo(unsent, 3);
        UUID youngPhoto = photo(withYoungPhoto, 1);
        UUID desk = UUID.randomUUID();
        jdbc.sql("""
                        insert into account (id, username, name_ar, name_latin, password_hash, enabled, demo, valid_on, version)
                        values (?, 'desk-old', 'اسم', 'Nom', 'x', true, false, ?, 0)""").params(desk, ago(13).toLocalDate()).update();
        ForgottenCast.officer();
        var run = retention.run(seen -> true);
        for (var category : List.of(
                RetentionCategory.CALLS,
                RetentionCategory.SIGNATURES,
                RetentionCategory.GUESTS,
                RetentionCategory.DRAFTS,
                RetentionCategory.VISIT_DRAFTS,
                RetentionCategory.DESK_ACCOUNTS))
            assertThat(count(run.counts(), category).gone()).as(category.name()).isEqualTo(1);
        assertThat(jdbc.sql("select id from phone_call where beneficiary_id = ?")
                        .param(person)
                        .query(UUID.class)
                        .list())
                .containsExactly(recent);
        assertThat(jdbc.sql("select count(*) from handover where signature_png is not null and signed_at is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select concat(name_latin, enabled) from account where id = ?")
                        .param(desk)
                        .query(String.class)
                        .single())
                .isEqualTo("—0");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'timeOver'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
        assertThat(jdbc.sql("select id from visit_draft").query(UUID.class).list())
                .containsExactlyInAnyOrder(beingFilledIn, withYoungPhoto);
        assertThat(jdbc.sql("select id from visit_photo").query(UUID.class).list())
                .doesNotContain(oldPhoto)
                .containsExactly(youngPhoto);
        assertThat(jdbc.sql("select distinct state from follow_up_visit where beneficiary_id = ? and months = 1")
                        .param(person)
                        .query(String.class)
                        .list())
                .as("the visit is still to be made")
                .containsExactly("DUE");
    }

    private UUID draft(UUID person, int months, String by, int monthsAgo) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into visit_draft (id, visit_id, written_by, written_at, sealed)
                        select ?, v.id, ?, ?, 'x' from follow_up_visit v where v.beneficiary_id = ? and v.months = ?""").params(id, by, ago(monthsAgo), person, months).update();
        return id;
    }

    /** Put with a form, by whoever fills it in. */
    private UUID photo(UUID draft, int monthsAgo) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into visit_photo (id, visit_id, sealed, width, height, put_at, put_by)
                        select ?, d.visit_id, 'x', 1, 1, ?, d.written_by from visit_draft d where d.id = ?""").params(id, ago(monthsAgo), draft).update();
        return id;
    }

    @Test
    void stoppedByHandItSaysWhatHadGone() {
        UUID person = cast.people(cast.closed(List.of(true))).getFirst();
        for (int i = 0; i < 120; i++) call(person, 30);
        ForgottenCast.officer();
        var run = retention.run(seen -> seen < 60);
        assertThat(run.outcome()).isEqualTo(RunOutcome.STOPPED);
        assertThat(count(run.counts(), RetentionCategory.CALLS).gone()).isEqualTo(100);
        assertThat(retention.run(seen -> true).gone()).isEqualTo(20);
    }

    @Test
    void oneRunsAtATimeAndADeadOneIsTakenOver() {
        ForgottenCast.officer();
        UUID dead = UUID.randomUUID();
        store.begin(dead, clock.instant(), "node-1");
        assertThatThrownBy(() -> retention.run(seen -> true)).isInstanceOf(AnotherRun.class);
        jdbc.sql("update retention_clock set beat_at = ?")
                .param(LocalDateTime.now(clock).minusDays(1))
                .update();
        assertThat(retention.run(seen -> true).outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(retention.runs(0, 10)).extracting(RetentionRun::outcome).contains(RunOutcome.FAILED);
        assertThatThrownBy(() -> store.beat(dead, clock.instant())).isInstanceOf(AnotherRun.class);
    }

    @Test
    void aRuleThatIsOffLetsNothingGo() {
        UUID person = cast.people(cast.closed(List.of(true))).getFirst();
        call(person, 30);
        ForgottenCast.officer();
        var rule = rules.rules().get(RetentionCategory.CALLS.ordinal());
        rules.change(new RetentionRule(rule.category(), rule.months(), false, rule.version()));
        assertThat(retention.preview(seen -> true)).noneMatch(count -> count.category() == RetentionCategory.CALLS);
        assertThatThrownBy(() -> rules.change(rule)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rules.change(new RetentionRule(rule.category(), 0, true, rule.version() + 1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyTheOfficerRunsItAndHolds() {
        for (Role role : Role.values()) {
            CeremonyCast.signIn(role, "test");
            assertThatThrownBy(() -> retention.run(seen -> true)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> retention.preview(seen -> true)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.schedule(true)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> holds.hold(new HoldDraft(null, null, "x", null)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> holds.lift(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
            if (role == Role.AUDITOR) assertThat(retention.runs(0, 1)).isNotNull();
            else assertThatThrownBy(() -> retention.runs(0, 1)).isInstanceOf(AccessDeniedException.class);
        }
    }

    /** As if everything of the ceremony lay so many months back. */
    private UUID old(UUID ceremony, int months) {
        jdbc.sql("update ceremony set held_on = ? where id = ?")
                .params(ago(months).toLocalDate(), ceremony)
                .update();
        for (UUID person : cast.people(ceremony)) {
            jdbc.sql("update beneficiary set created_at = ? where id = ?")
                    .params(ago(months), person)
                    .update();
            jdbc.sql("update life_project set created_at = ? where beneficiary_id = ?")
                    .params(ago(months), person)
                    .update();
            jdbc.sql("update life_project_step set occurred_at = ? where life_project_id in"
                            + " (select id from life_project where beneficiary_id = ?)")
                    .params(ago(months), person)
                    .update();
            jdbc.sql("update follow_up_visit set due_on = ?, state = 'DONE' where beneficiary_id = ?")
                    .params(ago(months).toLocalDate(), person)
                    .update();
        }
        return ceremony;
    }

    private UUID call(UUID person, int monthsAgo) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into phone_call (id, beneficiary_id, called_at, called_by, recorded_at, purpose, outcome, version)
                        values (?, ?, ?, 'a', ?, 'DIAGNOSIS', 'REACHED', 0)""").params(id, person, ago(monthsAgo), ago(monthsAgo)).update();
        return id;
    }

    private LocalDateTime ago(int months) {
        return LocalDateTime.now(clock).minusMonths(months);
    }

    private List<Boolean> anonymous(List<UUID> people) {
        return people.stream()
                .map(person -> jdbc.sql("select anonymised_at is not null from beneficiary where id = ?")
                        .param(person)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private static RetentionCount count(List<RetentionCount> counts, RetentionCategory category) {
        return counts.stream()
                .filter(count -> count.category() == category)
                .findFirst()
                .orElse(new RetentionCount(category, 0, 0, 0, 0));
    }
}
