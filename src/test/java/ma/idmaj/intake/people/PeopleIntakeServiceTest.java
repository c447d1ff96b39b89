package ma.idmaj.intake.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.StayReason;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;
import ma.idmaj.territory.TerritoryService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A centre's file becomes files of its people; what stands in the way is told; the whole is taken back. */
@DatabaseTest
class PeopleIntakeServiceTest {

    @Autowired
    PeopleIntakeService intake;

    @Autowired
    BeneficiaryService people;

    @Autowired
    DuplicateService duplicates;

    @Autowired
    LifeProjectService projects;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    UUID casablanca;
    UUID fes;

    @BeforeEach
    void centres() {
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(
                new LocalizedText("مركز الرعاية اللاحقة بالدار البيضاء", "Centre d’accompagnement de Casablanca"),
                "06.141");
        fes = territory.openCentre(
                new LocalizedText("مركز الرعاية اللاحقة بفاس", "Centre d’accompagnement de Fès"), "03.231");
        signIn.as(Role.CASE_WORKER, casablanca);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    private CheckedPeople check(PeopleDraft draft) {
        return intake.check(draft, done -> true);
    }

    private CheckedPeople check(String... rows) {
        return check(PeopleFiles.rows(rows));
    }

    private int bringIn(PeopleDraft draft) {
        return intake.bringIn(draft, done -> true);
    }

    private static List<String> blocking(CheckedPeople people) {
        return people.findings().stream()
                .filter(Finding::blocking)
                .map(Finding::messageKey)
                .toList();
    }

    /** The file as its clerk sends it: two cells are to mend, one phone is missing, one CIN is in small letters. */
    private PeopleDraft mendedCentre() {
        return PeopleFiles.centre().with(7, Field.CIN, "BE481516").with(9, Field.PHONE, "");
    }

    private List<BeneficiaryRow> all() {
        return people.search(BeneficiaryFilter.ALL, null, 100).rows();
    }

    @Test
    void theCentresFileComesInWhole() {
        var checked = check(PeopleFiles.centre());
        assertThat(checked.draft().rows()).hasSize(40);
        assertThat(checked.findings())
                .filteredOn(Finding::blocking)
                .extracting(Finding::row, Finding::messageKey)
                .containsExactly(tuple(7, "intake.cin.unreadable"), tuple(9, "intake.phone.unreadable"));

        assertThat(bringIn(mendedCentre())).isEqualTo(40);
        assertThat(all()).hasSize(40);
        var mrabet = people.search(new BeneficiaryFilter("BB708546", null, null), null, 5)
                .rows()
                .getFirst();
        var file = people.detail(mrabet.id());
        assertThat(file.name()).isEqualTo(new PersonName("بوشعيب المرابط", "Bouchaib El Mrabet"));
        assertThat(file.birthDate()).isEqualTo(LocalDate.of(1979, 4, 28));
        assertThat(file.sex()).isEqualTo(Sex.MALE);
        assertThat(file.training()).isEqualTo("Couture");
        assertThat(file.centreId()).isEqualTo(casablanca);
        assertThat(file.divisionCode()).as("not in the file").isNull();
        assertThat(people.search(new BeneficiaryFilter("فاطمه", null, null), null, 9)
                        .rows())
                .as("found by a word of the name")
                .hasSize(3);
    }

    @Test
    void eachFileHasItsEntryAndTheImportOneMore() {
        bringIn(PeopleFiles.rows(
                "سعيد العلوي;Said EL ALAOUI;BB995920;04/03/1978;0689958636;M;Soudure;",
                "زينب لحلو;Zineb LAHLOU;BB995921;17/12/1976;0613842925;F;Coiffure;"));
        assertThat(entries("beneficiary", "registeredByImport")).isEqualTo(2);
        assertThat(entries("peopleImport", "imported")).isEqualTo(1);
        intake.undo(intake.imports(1).getFirst().id());
        assertThat(entries("beneficiary", "importTakenBack")).isEqualTo(2);
        assertThat(entries("peopleImport", "importUndone")).isEqualTo(1);
        assertThat(jdbc.queryForList("""
                        select e.previous_hash = f.hash from audit_entry e join audit_entry f on f.subject_id = e.subject_id
                        where e.act = 'importTakenBack' and f.act = 'registeredByImport'""", Boolean.class))
                .as("chained to the entry before")
                .containsExactly(true, true);
    }

    private int entries(String subject, String act) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject = ? and act = ?", Integer.class, subject, act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ;;BB995920;04/03/1978;0689958636;M;Soudure;                   | intake.name.missing
            سعيد;Said;12345;04/03/1978;0689958636;M;Soudure;              | intake.cin.unreadable
            سعيد;Said;BB995920;31/02/1978;0689958636;M;Soudure;           | intake.birth.unreadable
            سعيد;Said;BB995920;04/03/2099;0689958636;M;Soudure;           | intake.birth.future
            سعيد;Said;BB995920;04/03/2020;0689958636;M;Soudure;           | intake.birth.tooYoung
            سعيد;Said;BB995920;04/03/1978;068995863;M;Soudure;            | intake.phone.unreadable
            سعيد;<b>Said</b>;BB995920;04/03/1978;0689958636;M;Soudure;    | intake.people.nameSigns
            سعيد;=HYPERLINK(1);BB995920;04/03/1978;0689958636;M;Soudure;  | intake.cell.formulaWithoutValue
            Said;سعيد;BB995920;04/03/1978;0689958636;M;Soudure;           | intake.name.notArabic
            سعيد;Said;BB995920;04/03/1978;0689958636;M;Soudure;Fès        | intake.people.centreOther
            سعيد;Said;BB995920;04/03/1978;0689958636;M;Soudure;Atlantide  | intake.people.centreUnknown
            """)
    void whatIsWrongIsToldAndNothingComesIn(String row, String key) {
        var draft = PeopleFiles.rows(row, "زينب لحلو;Zineb LAHLOU;BB995921;17/12/1976;0613842925;F;Coiffure;");
        assertThat(blocking(check(draft))).contains(key);
        assertThatThrownBy(() -> bringIn(draft)).isInstanceOf(PeopleNotReady.class);
        assertThat(all()).isEmpty();
        // Left out, it stands in nobody's way.
        assertThat(bringIn(draft.choosing(List.of(2), RowChoice.SKIP))).isEqualTo(1);
        assertThat(intake.imports(1).getFirst().leftOut()).isEqualTo(1);
    }

    @Test
    void aNameOfFiveThousandLettersIsNone() {
        var draft = PeopleFiles.rows("م".repeat(5_000) + ";Said;BB995920;04/03/1978;0689958636;M;Soudure;");
        assertThat(blocking(check(draft))).containsExactly("intake.name.tooLong");
    }

    @Test
    void whatNobodySeesInATextDoesNotComeIn() {
        bringIn(PeopleFiles.rows("\u202Eسعيد\u202C  العلوي;Said EL\u200F ALAOUI;BB995920;04/03/1978;;M;Soudure;"));
        assertThat(all().getFirst().name()).isEqualTo(new PersonName("سعيد العلوي", "Said EL ALAOUI"));
    }

    @Test
    void halfACharacterIsNoLetter() {
        assertThat(blocking(check("سعيد;Said\uD800;BB995920;04/03/1978;0689958636;M;Soudure;")))
                .containsExactly("intake.people.nameSigns");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سعيد;Said;;04/03/1978;0689958636;M;Soudure;                | intake.people.cinMissing
            سعيد;Said;BB12;04/03/1978;0689958636;M;Soudure;            | intake.cin.unusual
            سعيد;;BB995920;04/03/1978;0689958636;M;Soudure;            | intake.name.latinMissing
            سعيد;Said;BB995920;;0689958636;M;Soudure;                  | intake.birth.missing
            سعيد;Said;BB995920;04/03/1978;;M;Soudure;                  | intake.phone.missing
            سعيد;Said;BB995920;04/03/1978;0689958636;X;Soudure;        | intake.sex.unreadable
            سعيد;Said;BB995920;04/03/1978;0689958636;M;Dompteur;       | intake.people.tradeUnknown
            """)
    void whatIsOnlyToCompleteIsToldAndComesIn(String row, String key) {
        var checked = check(row);
        assertThat(checked.findings()).extracting(Finding::messageKey).contains(key);
        assertThat(blocking(checked)).isEmpty();
        assertThat(bringIn(checked.draft())).isEqualTo(1);
    }

    @Test
    void aWordNobodyKnowsIsToldOnceHoweverManyRowsSayIt() {
        var told = check(
                        "سعيد;Said;BB995920;04/03/1978;0689958636;M;Dompteur;",
                        "زينب لحلو;Zineb LAHLOU;BB995921;17/12/1976;0613842925;F;Dompteur;",
                        "عمر التازي;Omar TAZI;BK321565;16/10/1998;0694769908;M;Magicien;")
                .findings();
        assertThat(told)
                .filteredOn(finding -> finding.messageKey().equals("intake.people.tradeUnknown"))
                .extracting(Finding::values)
                .containsExactly(List.of(2, "Dompteur", 2), List.of(4, "Magicien", 1));
    }

    @Test
    void theSameCinTwiceIsOnePerson() {
        var draft = PeopleFiles.rows(
                "سعيد;Said;BB995920;04/03/1978;0689958636;M;Soudure;",
                "زينب لحلو;Zineb LAHLOU;bb 995920;17/12/1976;0613842925;F;Coiffure;");
        assertThat(check(draft).findings())
                .filteredOn(Finding::blocking)
                .extracting(Finding::messageKey, finding -> finding.values().get(1))
                .containsExactly(tuple("intake.people.cinTwice", 2));
    }

    private Integer filesLearntFrom() {
        return jdbc.queryForObject("select count(distinct beneficiary_id) from name_pair", Integer.class);
    }

    private UUID register(String cin, UUID centre) {
        signIn.as(Role.CASE_WORKER, centre);
        UUID id = people.register(new BeneficiaryDraft(
                new PersonName("ميمون الصحراوي", "Mimoun SAHRAOUI"),
                NationalId.parse(cin).orElse(null),
                null,
                LocalDate.of(1981, 5, 6),
                null,
                "",
                null,
                null,
                ""));
        signIn.as(Role.CASE_WORKER, casablanca);
        return id;
    }

    @Test
    void whoIsOnFileHereIsLeftOut() {
        UUID id = register("XA300021", casablanca);
        var draft = PeopleFiles.rows("سعيد;Said;XA300021;04/03/1978;0689958636;M;Soudure;");
        var checked = check(draft);
        assertThat(checked.findings())
                .filteredOn(Finding::blocking)
                .extracting(Finding::messageKey, finding -> finding.values().get(1))
                .containsExactly(tuple(
                        "intake.people.onFile", Long.toString(people.detail(id).fileNumber())));
        assertThat(checked.onFile()).containsExactly(2);
        assertThat(blocking(intake.recheck(checked, draft.choosing(List.of(2), RowChoice.TAKE))))
                .as("nobody has two files by saying so")
                .containsExactly("intake.people.onFile");
        assertThat(blocking(intake.recheck(checked, draft.with(2, Field.CIN, "XA300022"))))
                .isEmpty();
        assertThat(blocking(intake.recheck(checked, draft.choosing(List.of(2), RowChoice.SKIP))))
                .containsExactly("intake.people.nobody");
    }

    @Test
    void ofAnotherCentresFileItIsSaidWhereToAskAndNothingElse() {
        register("XA300021", fes);
        var finding = check("سعيد;Said;XA300021;04/03/1978;0689958636;M;Soudure;").findings().stream()
                .filter(Finding::blocking)
                .findFirst()
                .orElseThrow();
        assertThat(finding.messageKey()).isEqualTo("intake.people.onFileElsewhere");
        assertThat(finding.values().get(1))
                .isEqualTo(new LocalizedText("مركز الرعاية اللاحقة بفاس", "Centre d’accompagnement de Fès"));
    }

    @Test
    void whoLooksLikeSomeoneOnFileIsDecidedUpon() {
        register("XA300021", casablanca);
        var draft = PeopleFiles.rows("ميمون الصحراوي;Mimoun SAHRAOUI;XA300012;06/05/1981;;M;Soudure;");
        var checked = check(draft);
        assertThat(blocking(checked)).containsExactly("intake.people.alike");
        assertThat(checked.undecided()).containsExactly(2);
        var taken = intake.recheck(checked, draft.choosing(List.of(2), RowChoice.TAKE));
        assertThat(blocking(taken)).isEmpty();
        assertThat(bringIn(taken.draft())).isEqualTo(1);
        signIn.as(Role.ORGANISER);
        assertThat(duplicates.waitingCount()).as("a second person is asked").isEqualTo(1);
    }

    @Test
    void anImportIsTakenBackWithAllThatWasWorkedOutOfIt() {
        register("XA300021", casablanca);
        bringIn(PeopleFiles.rows("ميمون الصحراوي;Mimoun SAHRAOUI;XA300012;06/05/1981;;M;Soudure;")
                .choosing(List.of(2), RowChoice.TAKE));
        UUID id = intake.imports(1).getFirst().id();
        assertThat(filesLearntFrom()).as("its names are learnt").isEqualTo(2);
        assertThat(intake.undo(id)).isEqualTo(new UndoneImport(1, Map.of()));
        assertThat(all()).hasSize(1);
        assertThat(filesLearntFrom()).isEqualTo(1);
        for (String table : List.of("duplicate_suspicion", "duplicate_writer"))
            assertThat(jdbc.queryForObject("select count(*) from " + table, Integer.class))
                    .as(table)
                    .isZero();
        assertThat(intake.imports(1).getFirst().stayed()).isZero();
        assertThatThrownBy(() -> intake.undo(id))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("intake.people.undoneBefore"));
        // The same CIN may come in again.
        assertThat(bringIn(PeopleFiles.rows("سعيد;Said;XA300012;04/03/1978;0689958636;M;Soudure;")))
                .isEqualTo(1);
    }

    @Test
    void filesThatHaveServedStayAndSayWhy() {
        bringIn(mendedCentre());
        var files = all();
        var edited = people.detail(files.get(0).id());
        people.edit(
                edited.id(),
                edited.version(),
                new BeneficiaryDraft(
                        new PersonName(edited.name().ar(), "Autre NOM"),
                        null,
                        null,
                        edited.birthDate(),
                        edited.sex(),
                        "",
                        null,
                        null,
                        ""));
        signIn.as(Role.ORGANISER);
        projects.fundOutside(files.get(1).id(), new LocalizedText("خياطة", "Couture"), null, List.of(), "b".repeat(64));
        signIn.as(Role.CASE_WORKER, casablanca);
        entities.flush();
        entities.clear();
        var undone = intake.undo(intake.imports(1).getFirst().id());
        assertThat(undone).isEqualTo(new UndoneImport(38, Map.of(StayReason.EDITED, 1, StayReason.PROJECT, 1)));
        assertThat(all())
                .extracting(BeneficiaryRow::id)
                .containsExactlyInAnyOrder(files.get(0).id(), files.get(1).id());
    }

    @Test
    void stoppedHalfWayItKeepsNothing() {
        assertThatThrownBy(() -> intake.bringIn(mendedCentre(), done -> done < 40))
                .isInstanceOf(Stopped.class);
        assertThatThrownBy(() -> intake.check(PeopleFiles.centre(), done -> false))
                .isInstanceOf(Stopped.class);
    }

    @Test
    void anotherCentreNeitherSeesNorUndoesIt() {
        bringIn(mendedCentre());
        UUID id = intake.imports(1).getFirst().id();
        signIn.as(Role.CASE_WORKER, fes);
        assertThat(intake.imports(9)).isEmpty();
        assertThatThrownBy(() -> intake.undo(id))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("intake.people.importNotFound"));
        // A colleague of the same centre does.
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThat(intake.undo(id).removed()).isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CASE_WORKER", mode = EnumSource.Mode.EXCLUDE)
    void onlyThoseWhoWriteFilesBringPeopleIn(Role role) {
        var draft = PeopleFiles.centre();
        signIn.as(role);
        assertThatThrownBy(() -> check(draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bringIn(draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intake.imports(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intake.undo(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSameFileIsKnownAgain() {
        assertThat(intake.broughtInBefore(PeopleFiles.centre())).isFalse();
        bringIn(mendedCentre());
        assertThat(intake.broughtInBefore(PeopleFiles.centre())).isTrue();
        intake.undo(intake.imports(1).getFirst().id());
        assertThat(intake.broughtInBefore(PeopleFiles.centre())).isFalse();
    }
}
