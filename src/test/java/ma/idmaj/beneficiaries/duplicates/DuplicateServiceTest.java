package ma.idmaj.beneficiaries.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.ChangedMeanwhile;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A pair is suspected when the later file is written, decided by a second person, merged, and parted again. */
@DatabaseTest
class DuplicateServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DuplicateService duplicates;

    @Autowired
    BeneficiaryService people;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    DuplicateCast cast;
    UUID first;
    UUID second;

    @BeforeEach
    void registerTwice() {
        cast = new DuplicateCast(context);
        cast.caseWorker("amina", cast.casablanca);
        first = cast.habiba();
        cast.caseWorker("brahim", cast.casablanca);
        second = cast.habibaAgain();
        // The statements of a merge pass Hibernate by; a new request would start without what it remembers.
        entities.flush();
        entities.clear();
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    private DuplicateCase pair() {
        cast.caseWorker("amina", cast.casablanca);
        return cast.waiting().getFirst();
    }

    @Test
    void theLaterFileRaisesThePairAndTellsWhy() {
        DuplicateCase pair = pair();
        assertThat(pair.earlier().id()).isEqualTo(first);
        assertThat(pair.later().id()).isEqualTo(second);
        assertThat(pair.reasons())
                .contains(
                        Reason.CIN_ONE_SIGN_OFF,
                        Reason.SAME_PHONE,
                        Reason.BIRTH_DAY_AND_MONTH_SWAPPED,
                        Reason.NAMES_IN_ANOTHER_ORDER);
        assertThat(pair.equal())
                .contains(FileFact.PHONE, FileFact.SEX)
                .doesNotContain(FileFact.CIN, FileFact.BIRTH_DATE);
        assertThat(pair.contradicting())
                .containsExactlyInAnyOrder(
                        FileFact.ARABIC_NAME,
                        FileFact.LATIN_NAME,
                        FileFact.CIN,
                        FileFact.BIRTH_DATE,
                        FileFact.TRAINING);
        assertThat(trail("duplicate", pair.id())).containsExactly("suspected");
    }

    @Test
    void whoeverWroteItDoesNotDecide() {
        DuplicateCase pair = pair();
        cast.caseWorker("brahim", cast.casablanca);
        assertThat(cast.waiting()).isEmpty();
        assertThat(duplicates.waitingCount()).isZero();
        assertThat(duplicates.waitingForAnother()).isEqualTo(1);
        assertThatThrownBy(() -> duplicates.notSame(pair.id())).isInstanceOf(SecondPersonDecides.class);
        assertThatThrownBy(() -> cast.same(pair.id(), Set.of())).isInstanceOf(SecondPersonDecides.class);
        cast.caseWorker("amina", cast.casablanca);
        assertThat(duplicates.waitingCount()).isEqualTo(1);
    }

    @Test
    void whoeverEditedItSinceDoesNotDecideEither() {
        DuplicateCase pair = pair();
        people.edit(
                second,
                people.detail(second).version(),
                DuplicateCast.draft(DuplicateCast.AGAIN, null, null, LocalDate.of(1990, 6, 5), "الحلاقة"));
        assertThatThrownBy(() -> duplicates.notSame(pair.id())).isInstanceOf(SecondPersonDecides.class);
        signIn.as(Role.ORGANISER);
        duplicates.notSame(pair.id());
        assertThat(state(pair.id())).isEqualTo("NOT_SAME");
    }

    /** The file is not compared again, and counts as written all the same. */
    @Test
    void whoeverEditedWhatTellsNobodyApartDoesNotDecideEither() {
        DuplicateCase pair = pair();
        Object found = jdbc.queryForObject("select raised_at from duplicate_suspicion", Object.class);
        jdbc.update("delete from name_pair where beneficiary_id = ?", second);
        people.edit(
                second,
                people.detail(second).version(),
                DuplicateCast.draft(
                        DuplicateCast.AGAIN, "BE462554", "0661234512", LocalDate.of(1990, 6, 5), "الحلاقة"));
        assertThat(people.detail(second).training()).isEqualTo("الحلاقة");
        assertThatThrownBy(() -> duplicates.notSame(pair.id())).isInstanceOf(SecondPersonDecides.class);
        assertThat(jdbc.queryForObject("select raised_at from duplicate_suspicion", Object.class))
                .isEqualTo(found);
        assertThat(jdbc.queryForObject(
                        "select count(*) from name_pair where beneficiary_id = ?", Integer.class, second))
                .as("nothing was worked out again")
                .isZero();
    }

    @Test
    void theDatabaseKnowsTheRuleToo() {
        UUID pair = pair().id();
        assertThatThrownBy(() -> jdbc.update(
                        "update duplicate_suspicion set state = 'SAME', decided_at = now(), decided_by = raised_by where id = ?",
                        pair))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update("update duplicate_suspicion set state = 'SAME' where id = ?", pair))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anotherCentreNeitherSeesNorDecides() {
        UUID pair = pair().id();
        cast.caseWorker("driss", cast.fes);
        assertThat(cast.waiting()).isEmpty();
        assertThat(duplicates.waitingForAnother()).isZero();
        assertThatThrownBy(() -> duplicates.notSame(pair)).isInstanceOf(PairNotFound.class);
        assertThatThrownBy(() -> cast.same(pair, Set.of())).isInstanceOf(PairNotFound.class);
        for (Role role : List.of(Role.DESK, Role.SUPERVISOR, Role.AUDITOR, Role.ADMINISTRATOR)) {
            signIn.as(role);
            assertThatThrownBy(() -> cast.waiting()).as(role.name()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> duplicates.notSame(pair))
                    .as(role.name())
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> cast.same(pair, Set.of()))
                    .as(role.name())
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> duplicates.undo(pair)).as(role.name()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> duplicates.lookAlikes(typed(), null))
                    .as(role.name())
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void thePanelShowsTheOwnCentresFiles() {
        cast.caseWorker("amina", cast.casablanca);
        LookAlikes found = duplicates.lookAlikes(typed(), null);
        assertThat(found.here()).extracting(look -> look.file().id()).containsExactlyInAnyOrder(first, second);
        assertThat(found.elsewhere()).isEmpty();
        assertThat(duplicates.lookAlikes(typed(), first).here())
                .extracting(look -> look.file().id())
                .containsExactly(second);
    }

    @Test
    void anotherCentreIsToldTheCentreAlone() {
        cast.caseWorker("driss", cast.fes);
        LookAlikes found = duplicates.lookAlikes(typed(), null);
        assertThat(found.here()).isEmpty();
        assertThat(found.elsewhere()).containsExactly(new LookAlikes.Elsewhere(cast.casablanca));
        var nameAlone = new Traits(DuplicateCast.HABIBA, null, Set.of(), LocalDate.of(1971, 1, 9), null);
        assertThat(duplicates.lookAlikes(nameAlone, null).elsewhere())
                .as("a name tells nothing across centres")
                .isEmpty();
    }

    @Test
    void aPairAcrossCentresWaitsForWhoSeesBoth() {
        cast.caseWorker("driss", cast.fes);
        UUID third = people.register(
                DuplicateCast.draft(DuplicateCast.HABIBA, "BE462545", "0661234512", LocalDate.of(1990, 5, 6), ""));
        assertThat(duplicates.waitingForAnother())
                .as("who may not see the other file is not told of the pair")
                .isZero();
        signIn.as(Role.ORGANISER);
        assertThat(cast.waiting()).anyMatch(pair -> pair.later().id().equals(third));
    }

    @Test
    void notSameIsRemembered() {
        UUID pair = pair().id();
        duplicates.notSame(pair);
        assertThat(duplicates.waitingCount()).isZero();
        cast.caseWorker("brahim", cast.casablanca);
        people.edit(
                second,
                people.detail(second).version(),
                DuplicateCast.draft(DuplicateCast.HABIBA, null, null, LocalDate.of(1990, 5, 6), "الخياطة"));
        cast.caseWorker("amina", cast.casablanca);
        assertThat(duplicates.waitingCount()).isZero();
        assertThat(state(pair)).isEqualTo("NOT_SAME");
        duplicates.undo(pair);
        assertThat(duplicates.waitingCount()).isEqualTo(1);
        assertThat(trail("duplicate", pair)).containsExactly("suspected", "notSame", "decisionUndone");
    }

    @Test
    void notSameIsRememberedForTheFileThatStays() {
        cast.caseWorker("brahim", cast.casablanca);
        UUID third = people.register(
                DuplicateCast.draft(DuplicateCast.AGAIN, null, "0661234512", LocalDate.of(1990, 5, 6), ""));
        cast.caseWorker("amina", cast.casablanca);
        for (DuplicateCase pair : cast.waiting()) if (pair.later().id().equals(third)) duplicates.notSame(pair.id());
        cast.same(cast.waiting().getFirst().id(), Set.of());
        assertThat(duplicates.waitingCount()).isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from duplicate_suspicion where state = 'WAITING'", Integer.class))
                .isZero();
    }

    @Test
    void aFileCorrectedIsNoLongerSuspected() {
        pair();
        cast.caseWorker("brahim", cast.casablanca);
        people.edit(
                second,
                people.detail(second).version(),
                DuplicateCast.draft(
                        new PersonName("نادية أوبلا", "Nadia OUBELLA"),
                        "K112233",
                        "0677000001",
                        LocalDate.of(1975, 2, 3),
                        ""));
        cast.caseWorker("amina", cast.casablanca);
        assertThat(duplicates.waitingCount()).isZero();
    }

    @Test
    void oneFileStaysWithTheValuesChosen() {
        UUID pair = pair().id();
        cast.same(pair, EnumSet.of(FileFact.CIN, FileFact.LATIN_NAME, FileFact.TRAINING));
        var file = people.detail(first);
        assertThat(file.name()).isEqualTo(new PersonName("حبيبة كسيكس", "KSIKS Habiba"));
        assertThat(file.training()).isEqualTo("الطبخ");
        assertThat(file.birthDate()).isEqualTo(LocalDate.of(1990, 5, 6));
        assertThat(people.cin(first, "تسليم وثيقة")).isEqualTo(new NationalId("BE462554"));
        assertThat(people.detail(second).id())
                .as("the old address leads to the file that stays")
                .isEqualTo(first);
        assertThat(found("ksikes")).containsExactly(first);
        assertThat(found("كسيكس حبيبه")).containsExactly(first);
        assertThat(found("BE462544")).as("both numbers lead to it").containsExactly(first);
        assertThat(found("BE462554")).containsExactly(first);
        assertThat(found("")).containsExactly(first);
        assertThat(people.count(BeneficiaryFilter.ALL).count()).isEqualTo(1);
        assertThatThrownBy(() ->
                        people.register(DuplicateCast.draft(new PersonName("أخرى", ""), "BE462544", null, null, "")))
                .hasMessage("beneficiaries.alreadyRegistered");
        assertThat(trail("beneficiary", first)).contains("merged");
        assertThat(trail("beneficiary", second)).contains("mergedAway");
    }

    @Test
    void whatOtherModulesKeepFollowsAndComesBack() {
        UUID project = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        UUID visit = UUID.randomUUID();
        keepUnder(second, project, line, visit);
        UUID pair = pair().id();
        cast.same(pair, Set.of());
        assertThat(owners(project, line, visit)).containsOnly(first);
        duplicates.undo(pair);
        assertThat(owners(project, line, visit)).containsOnly(second);
    }

    @Test
    void twoOpenListsAreNotMadeOne() {
        keepUnder(first, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        keepUnder(second, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        UUID pair = pair().id();
        assertThatThrownBy(() -> cast.same(pair, Set.of())).hasMessage("ceremonies.bothOnAList");
    }

    @Test
    void undoneAllIsAsItWas() {
        UUID pair = pair().id();
        keepUnder(second, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        List<String> before = everything();
        cast.same(pair, EnumSet.allOf(FileFact.class));
        assertThat(everything()).isNotEqualTo(before);
        duplicates.undo(pair);
        assertThat(everything()).isEqualTo(before);
        assertThat(state(pair)).isEqualTo("WAITING");
        assertThat(trail("duplicate", pair)).containsExactly("suspected", "same", "decisionUndone");
        cast.same(pair, Set.of());
        assertThat(people.detail(second).id()).as("merged again after all").isEqualTo(first);
    }

    @Test
    void mergesAreUndoneLastFirst() {
        UUID pair = pair().id();
        cast.same(pair, Set.of());
        cast.caseWorker("brahim", cast.casablanca);
        UUID third = people.register(
                DuplicateCast.draft(DuplicateCast.HABIBA, null, "0661234512", LocalDate.of(1990, 5, 6), ""));
        cast.caseWorker("amina", cast.casablanca);
        UUID next = cast.waiting().getFirst().id();
        cast.same(next, Set.of());
        assertThat(people.detail(third).id()).isEqualTo(first);
        assertThatThrownBy(() -> duplicates.undo(pair)).hasMessage("beneficiaries.duplicates.laterMergeFirst");
        duplicates.undo(next);
        duplicates.undo(pair);
        assertThat(people.detail(third).id()).isEqualTo(third);
        assertThat(people.detail(second).id()).isEqualTo(second);
    }

    /** Of three files the last two are told apart, then the second goes into the first. */
    private UUID toldApartBeforeAMerge() {
        cast.caseWorker("brahim", cast.casablanca);
        UUID third = people.register(
                DuplicateCast.draft(DuplicateCast.HABIBA, null, "0661234512", LocalDate.of(1990, 5, 6), ""));
        cast.caseWorker("amina", cast.casablanca);
        UUID apart = between(second, third);
        duplicates.notSame(apart);
        cast.same(between(first, second), Set.of());
        return apart;
    }

    private UUID between(UUID earlier, UUID later) {
        return cast.waiting().stream()
                .filter(pair ->
                        pair.earlier().id().equals(earlier) && pair.later().id().equals(later))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aNotSameIsNotTakenBackOnceOneOfTheFilesIsMerged() {
        UUID apart = toldApartBeforeAMerge();
        assertThatThrownBy(() -> duplicates.undo(apart)).hasMessage("beneficiaries.duplicates.laterMergeFirst");
        assertThat(state(apart)).isEqualTo("NOT_SAME");
    }

    @Test
    void aFileMergedAwayNeitherWaitsNorTakesAnotherIn() {
        UUID apart = toldApartBeforeAMerge();
        UUID third = jdbc.queryForObject(
                "select case when first_id = ? then second_id else first_id end from duplicate_suspicion where id = ?",
                UUID.class,
                second,
                apart);
        jdbc.update(
                "update duplicate_suspicion set state = 'WAITING', decided_by = null, decided_at = null where id = ?",
                apart);
        assertThat(duplicates.waitingCount()).isZero();
        assertThat(cast.waiting()).isEmpty();
        assertThatThrownBy(() -> cast.same(apart, Set.of())).isInstanceOf(DecidedMeanwhile.class);
        assertThat(people.detail(third).id()).isEqualTo(third);
    }

    @Test
    void theQueueAsksTheDatabaseLittle() {
        for (int i = 0; i < 4; i++) cast.habibaAgain(i);
        cast.caseWorker("amina", cast.casablanca);
        assertThat(duplicates.waitingCount()).isGreaterThan(4);
        int before = selects();
        assertThat(duplicates.next(Set.of())).isPresent();
        assertThat(selects() - before).as("queries for the next pair").isLessThanOrEqualTo(4);
    }

    private int selects() {
        return Integer.parseInt(jdbc.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'COM_SELECT'",
                String.class));
    }

    @Test
    void whatIsDecidedOnWasSeen() {
        DuplicateCase seen = pair();
        jdbc.update("update beneficiary set training = 'الحلاقة', version = version + 1 where id = ?", second);
        assertThatThrownBy(() -> duplicates.same(
                        seen.id(),
                        Set.of(FileFact.TRAINING),
                        seen.earlier().version(),
                        seen.later().version()))
                .isInstanceOf(ChangedSinceShown.class);
        // What the refused act had written goes with its transaction, which here is the test's own.
        jdbc.update(
                "update duplicate_suspicion set state = 'WAITING', decided_by = null, decided_at = null where id = ?",
                seen.id());
        DuplicateCase now = pair();
        duplicates.same(
                now.id(),
                Set.of(FileFact.TRAINING),
                now.earlier().version(),
                now.later().version());
        assertThat(people.detail(first).training()).isEqualTo("الحلاقة");
    }

    @Test
    void anEditBegunBeforeAMergeOrItsUndoingIsTold() {
        // As many changes as the file that stays will have had: the numbers alone would not tell the two apart.
        jdbc.update("update beneficiary set version = 1 where id = ?", second);
        UUID pair = pair().id();
        long beforeMerge = people.detail(second).version();
        cast.same(pair, Set.of());
        var typed = DuplicateCast.draft(DuplicateCast.AGAIN, null, null, LocalDate.of(1990, 6, 5), "الحلاقة");
        assertThatThrownBy(() -> people.edit(second, beforeMerge, typed)).isInstanceOf(ChangedMeanwhile.class);
        long merged = people.detail(first).version();
        duplicates.undo(pair);
        entities.clear();
        assertThatThrownBy(() -> people.edit(first, merged, typed)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(people.detail(first).name()).isEqualTo(DuplicateCast.HABIBA);
    }

    @Test
    void theSecondPhoneIsComparedToo() {
        var zineb = new PersonName("", "Zineb OUKRIM");
        var almost = new PersonName("", "Zineb OUKRIMS");
        cast.caseWorker("amina", cast.casablanca);
        UUID file = people.register(reached(zineb, "JK604411", "0677000011", "0677000022", LocalDate.of(1981, 3, 17)));
        // No two words of the names agree, nor CIN nor birth: by the telephone alone are they met.
        var typed = new Traits(
                almost,
                new NationalId("JK604412"),
                Traits.phones(phone("0677000033"), phone("0677000022")),
                LocalDate.of(1981, 3, 18),
                Sex.FEMALE);
        assertThat(duplicates.lookAlikes(typed, null).here()).anySatisfy(look -> {
            assertThat(look.file().id()).isEqualTo(file);
            assertThat(look.likeness().reasons()).contains(Reason.SAME_PHONE);
        });
        assertThat(duplicates.lookAlikes(Map.of(7, typed)).get(7).here())
                .extracting(look -> look.file().id())
                .contains(file);
        cast.caseWorker("brahim", cast.casablanca);
        UUID again = people.register(reached(almost, "JK604412", "0677000022", null, LocalDate.of(1981, 3, 18)));
        cast.caseWorker("amina", cast.casablanca);
        assertThat(cast.waiting()).anySatisfy(pair -> {
            assertThat(pair.earlier().id()).isEqualTo(file);
            assertThat(pair.later().id()).isEqualTo(again);
        });
    }

    private static BeneficiaryDraft reached(
            PersonName name, String cin, String phone, @Nullable String second, LocalDate birth) {
        return new BeneficiaryDraft(
                name,
                new NationalId(cin),
                phone(phone),
                second == null ? null : phone(second),
                birth,
                Sex.FEMALE,
                null,
                null,
                "",
                "",
                null,
                null,
                "");
    }

    private static Phone phone(String text) {
        return Phone.parse(text).orElseThrow();
    }

    @Test
    void aDecisionIsTakenOnce() {
        UUID pair = pair().id();
        duplicates.notSame(pair);
        assertThatThrownBy(() -> cast.same(pair, Set.of())).isInstanceOf(DecidedMeanwhile.class);
        duplicates.undo(pair);
        assertThatThrownBy(() -> duplicates.undo(pair)).isInstanceOf(DecidedMeanwhile.class);
    }

    @Test
    void noNumberIsReadableInWhatIsKept() {
        UUID pair = pair().id();
        cast.same(pair, EnumSet.allOf(FileFact.class));
        for (String table : List.of("duplicate_suspicion", "beneficiary_merge", "name_key", "audit_entry")) {
            assertThat(jdbc.queryForList("select * from " + table).toString())
                    .as(table)
                    .doesNotContain("462544", "462554", "61234512");
        }
        assertThat(typed().toString()).doesNotContain("462545", "61234512");
    }

    private static Traits typed() {
        var draft = DuplicateCast.draft(DuplicateCast.HABIBA, "BE462545", "0661234512", LocalDate.of(1990, 5, 6), "");
        return new Traits(draft.name(), draft.cin(), draft.phone(), draft.birthDate(), draft.sex());
    }

    private List<UUID> found(String q) {
        return people.search(new BeneficiaryFilter(q, null, null), null, 50).rows().stream()
                .map(BeneficiaryRow::id)
                .toList();
    }

    private String state(UUID pair) {
        return jdbc.queryForObject("select state from duplicate_suspicion where id = ?", String.class, pair);
    }

    private List<String> trail(String subject, UUID id) {
        return jdbc.queryForList(
                "select act from audit_entry where subject = ? and subject_id = ? order by seq",
                String.class,
                subject,
                id.toString());
    }

    private void keepUnder(UUID person, UUID project, UUID line, UUID visit) {
        UUID ceremony = UUID.randomUUID();
        jdbc.update("""
                insert into life_project (id, beneficiary_id, title_ar, title_fr, folded_title, state, approved_outside, created_at,
                  created_by, version) values (?, ?, 'مخبزة', 'Boulangerie', '', 'EQUIPPED', false, now(), 'x', 0)""", project, person);
        jdbc.update("""
                insert into ceremony (id, title_ar, title_fr, place_ar, place_fr, held_on, envelope_centimes, state, list_version,
                  version) values (?, 'حفل', 'Remise', '', '', now(), 100, 'LIST_OPEN', 1, 0)""", ceremony);
        jdbc.update("""
                insert into distribution_line (id, ceremony_id, beneficiary_id, life_project_id, position, name_ar, name_latin,
                  project_ar, project_fr, state, live_beneficiary_id, version)
                values (?, ?, ?, ?, 1, 'ح', 'H', 'مخبزة', 'Boulangerie', 'PLANNED', ?, 0)""", line, ceremony, person, project, person);
        jdbc.update("""
                insert into follow_up_visit (id, beneficiary_id, life_project_id, months, due_on, state, note, version)
                values (?, ?, ?, 1, now(), 'DUE', '', 0)""", visit, person, project);
    }

    private List<UUID> owners(UUID project, UUID line, UUID visit) {
        return jdbc.queryForList("""
                select beneficiary_id from life_project where id = ?
                union all select beneficiary_id from distribution_line where id = ?
                union all select live_beneficiary_id from distribution_line where id = ?
                union all select beneficiary_id from follow_up_visit where id = ?""", UUID.class, project, line, line, visit);
    }

    /** All rows that concern people but for the counters of their versions. */
    private List<String> everything() {
        var rows = new ArrayList<String>();
        for (String table : List.of(
                "beneficiary", "name_token", "name_key", "life_project", "distribution_line", "follow_up_visit")) {
            jdbc.query("select * from " + table, row -> {
                var text = new StringBuilder(table);
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    // What only counts up says nothing of the file.
                    if (!Set.of("version", "places_given")
                            .contains(row.getMetaData().getColumnName(i)))
                        text.append('|').append(row.getString(i));
                }
                rows.add(text.toString());
            });
        }
        return rows.stream().sorted().toList();
    }
}
