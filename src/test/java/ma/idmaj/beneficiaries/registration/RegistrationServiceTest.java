package ma.idmaj.beneficiaries.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.AlreadyRegistered;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.FileAccess;
import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A registration is kept as typed, seen by its own people alone, refused for each wrong answer, and sent once. */
@DatabaseTest
@RecordApplicationEvents
class RegistrationServiceTest {

    @Autowired
    RegistrationService registrations;

    @Autowired
    BeneficiaryService people;

    @Autowired
    FileAccess access;

    @Autowired
    Registrations kept;

    @Autowired
    AnswerReader reader;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ConsentService consents;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private UUID casablanca;
    private UUID fes;
    private UUID id;

    @BeforeEach
    void begin() {
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("مركز فاس", "Centre de Fès"), "03.231");
        signIn.as(Role.CASE_WORKER, casablanca);
        id = Agreed.to(consents, clock, registrations.start());
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void everyAnswerBecomesAFactUnderTheSameId() {
        keep(
                Answer.ARABIC_NAME, " فاطمة  الزهراء الطاهري",
                Answer.LATIN_NAME, "Fatima Zahra EL TAHIRI",
                Answer.CIN, "be 46-25.44",
                Answer.BIRTH_DATE, "٦/٥/١٩٩٠");
        keep(
                Answer.SEX, "FEMALE",
                Answer.FAMILY_SITUATION, "WIDOWED",
                Answer.DEPENDANTS, "٣",
                Answer.PHONE, "06 61 23 45 12");
        keep(
                Answer.SECOND_PHONE, "+212 537 70 00 01",
                Answer.ADDRESS, "حي السلام، زنقة 4",
                Answer.COMMUNE, "سيدي البرنوصي",
                Answer.TERRITORY, "06.141.01.51");
        assertThat(registrations.send(id)).isEqualTo(id);
        var file = people.detail(id);
        assertThat(file.name().ar()).isEqualTo("فاطمة الزهراء الطاهري");
        assertThat(file.name().latin()).isEqualTo("Fatima Zahra EL TAHIRI");
        assertThat(file.cinMasked()).isEqualTo("BE••••44");
        assertThat(file.birthDate()).hasToString("1990-05-06");
        assertThat(file.sex()).hasToString("FEMALE");
        assertThat(file.familySituation()).isEqualTo(FamilySituation.WIDOWED);
        assertThat(file.dependants()).isEqualTo(3);
        assertThat(file.phoneMasked()).endsWith("12");
        assertThat(file.secondPhoneMasked()).endsWith("01");
        assertThat(file.address()).isEqualTo("حي السلام، زنقة 4");
        assertThat(file.commune()).isEqualTo("سيدي البرنوصي");
        assertThat(file.divisionCode()).isEqualTo("06.141.01.51");
        assertThat(file.centreId()).isEqualTo(casablanca);
        assertThat(registrations.mine()).isEmpty();
        for (String phone : List.of("0661234512", "0537700001")) {
            assertThat(people.search(new BeneficiaryFilter(phone, null, null), null, 5)
                            .rows())
                    .as(phone)
                    .hasSize(1);
        }
    }

    @Test
    void itIsSentOnceHoweverOftenOneClicks() {
        keep(Answer.ARABIC_NAME, "نجاة المرابط");
        registrations.send(id);
        assertThat(registrations.send(id)).isEqualTo(id);
        assertThat(jdbc.queryForList(
                        "select act from audit_entry where subject_id = ? order by seq", String.class, id.toString()))
                .containsExactly("registrationStarted", "consentDataGiven", "registered");
        assertThatThrownBy(() -> keep(Answer.ADDRESS, "متأخر")).isInstanceOf(RegistrationNotFound.class);
    }

    @Test
    void oneBegunAndLeftEmptyIsTakenUpAgain() {
        assertThat(registrations.start()).isEqualTo(id);
        registrations.keep(id, Map.of());
        UUID another = registrations.start();
        assertThat(another).isNotEqualTo(id);
        assertThat(registrations.mine()).extracting(RegistrationRow::id).containsExactlyInAnyOrder(id, another);
    }

    @Test
    void theDatabaseHoldsNothingReadable() {
        keep(Answer.CIN, "BE462544", Answer.PHONE, "0661234512", Answer.LATIN_NAME, "Fatima");
        byte[] kept = jdbc.queryForObject("select answers from registration where id = ?", byte[].class, id);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("462544", "61234512", "Fatima");
        assertThat(registrations.read(id).answers().of(Answer.CIN)).isEqualTo("BE462544");
    }

    @Test
    void anotherCentreDoesNotKnowOfIt() {
        keep(Answer.ARABIC_NAME, "نجاة المرابط");
        signIn.as(Role.CASE_WORKER, fes);
        assertThatThrownBy(() -> registrations.read(id)).isInstanceOf(RegistrationNotFound.class);
        assertThatThrownBy(() -> keep(Answer.ADDRESS, "x")).isInstanceOf(RegistrationNotFound.class);
        assertThatThrownBy(() -> registrations.problems(id)).isInstanceOf(RegistrationNotFound.class);
        assertThatThrownBy(() -> registrations.send(id)).isInstanceOf(RegistrationNotFound.class);
        assertThatThrownBy(() -> registrations.discard(id)).isInstanceOf(RegistrationNotFound.class);
        assertThatThrownBy(() -> access.check(id)).isInstanceOf(BeneficiaryNotFound.class);
        assertThat(registrations.mine()).isEmpty();
    }

    @Test
    void aColleagueOfTheCentreMayGoOnWithIt() {
        jdbc.update("update registration set created_by = 'a-colleague' where id = ?", id);
        keep(Answer.ARABIC_NAME, "نجاة المرابط");
        assertThat(registrations.mine()).isEmpty();
        assertThatCode(() -> access.check(id)).doesNotThrowAnyException();
        registrations.send(id);
        assertThat(people.detail(id).name().ar()).isEqualTo("نجاة المرابط");
    }

    @Test
    void whatIsKeptUnderItsIdIsReachedByThoseWhoMayWriteAlone() {
        assertThatCode(() -> access.check(id)).doesNotThrowAnyException();
        for (Role reader : List.of(Role.ORGANISER, Role.AUDITOR, Role.APPROVER)) {
            signIn.as(reader);
            assertThatThrownBy(() -> access.check(id)).as(reader.name()).isInstanceOf(BeneficiaryNotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CASE_WORKER", mode = EnumSource.Mode.EXCLUDE)
    void otherRolesRegisterNobody(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> registrations.start()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registrations.mine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registrations.read(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registrations.keep(id, Map.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registrations.problems(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registrations.send(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registrations.discard(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void givingUpTellsTheOthersAndLeavesNothing() {
        keep(Answer.CIN, "BE462544");
        registrations.discard(id);
        assertThat(events.stream(RegistrationDiscarded.class)).containsExactly(new RegistrationDiscarded(id));
        assertThat(events.stream(Changed.class).map(Changed::act)).contains("registrationDiscarded");
        assertThatThrownBy(() -> registrations.read(id)).isInstanceOf(RegistrationNotFound.class);
        assertThatThrownBy(() -> access.check(id)).isInstanceOf(BeneficiaryNotFound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ARABIC_NAME|-|beneficiaries.nameMissing",
                "ARABIC_NAME|\u202E \u0000|beneficiaries.nameMissing",
                "ARABIC_NAME|\uD800|beneficiaries.nameMissing",
                "ARABIC_NAME|Fatima|ui.name.ar.wrongScript",
                "LATIN_NAME|فاطمة|ui.name.latin.wrongScript",
                "ARABIC_NAME|<b>فاطمة</b>|ui.name.ar.wrongScript",
                "LATIN_NAME|<script>alert(1)</script>|beneficiaries.registration.noName",
                "ARABIC_NAME|١٢٣ ..|beneficiaries.registration.noName",
                "CIN|12345|ui.cin.unreadable",
                "PHONE|061234567|ui.phone.unreadable",
                "SECOND_PHONE|061234567|ui.phone.unreadable",
                "BIRTH_DATE|31/02/1990|ui.date.unreadable",
                "BIRTH_DATE|06/05/2999|beneficiaries.birthDateWrong",
                "BIRTH_DATE|06/05/1790|beneficiaries.birthDateWrong",
                "DEPENDANTS|-3|ui.count.unreadable",
                "DEPENDANTS|31|beneficiaries.registration.dependantsWrong",
                "SEX|OTHER|ui.required",
                "TERRITORY|99.999|beneficiaries.placeUnknown",
                "CENTRE|nowhere|beneficiaries.placeUnknown",
            })
    void aWrongAnswerIsRefusedAtItsField(Answer answer, String typed, String key) {
        if (answer != Answer.ARABIC_NAME && answer != Answer.LATIN_NAME) keep(Answer.ARABIC_NAME, "نجاة المرابط");
        if (typed != null) keep(answer, typed);
        assertThat(registrations.problems(id))
                .extracting(AnswerProblem::answer, AnswerProblem::key)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        answer == Answer.LATIN_NAME && key.endsWith("noName") ? Answer.ARABIC_NAME : answer, key));
        assertThatThrownBy(() -> registrations.send(id)).isInstanceOf(NotReadyToSend.class);
        assertThat(jdbc.queryForObject("select count(*) from beneficiary where id = ?", Integer.class, id))
                .isZero();
        assertThat(registrations.mine()).hasSize(1);
    }

    @Test
    void aTaskOfAnotherModuleThatMustBeDoneHoldsItBack() {
        keep(Answer.ARABIC_NAME, "نجاة المرابط");
        assertThatThrownBy(() -> with(StepProgress.TO_DO).send(id)).hasMessage("beneficiaries.registration.taskToDo");
        assertThat(registrations.mine()).hasSize(1);
        assertThat(with(StepProgress.STARTED).send(id)).isEqualTo(id);
    }

    /** The service beside a module whose step has come so far. */
    private RegistrationService with(StepProgress progress) {
        var step = mock(RegistrationStep.class);
        when(step.progress(id)).thenReturn(progress);
        var beans = new StaticListableBeanFactory(Map.of("step", step));
        return new RegistrationService(
                kept, reader, people, beans.getBeanProvider(RegistrationStep.class), clock, publisher);
    }

    @Test
    void tooYoungTooLongAndTheSamePhoneTwice() {
        keep(Answer.ARABIC_NAME, "نجاة المرابط", Answer.PHONE, "0661234512", Answer.SECOND_PHONE, "+212661234512");
        assertThat(registrations.problems(id))
                .extracting(AnswerProblem::key)
                .containsExactly("beneficiaries.registration.samePhoneTwice");
        int year = java.time.LocalDate.now(java.time.Clock.systemDefaultZone()).getYear();
        keep(Answer.SECOND_PHONE, "", Answer.BIRTH_DATE, "31/12/" + (year - 15));
        assertThat(registrations.problems(id))
                .extracting(AnswerProblem::key)
                .containsExactly("beneficiaries.registration.tooYoung");
        keep(Answer.BIRTH_DATE, "01/01/" + (year - 15), Answer.ADDRESS, "x".repeat(241), Answer.LATIN_NAME, "");
        assertThat(registrations.problems(id)).extracting(AnswerProblem::answer).containsExactly(Answer.ADDRESS);
        keep(Answer.ADDRESS, "", Answer.COMMUNE, "x".repeat(121));
        assertThat(registrations.problems(id)).extracting(AnswerProblem::answer).containsExactly(Answer.COMMUNE);
        keep(Answer.COMMUNE, "", Answer.ARABIC_NAME, "ا".repeat(121));
        assertThat(registrations.problems(id)).extracting(AnswerProblem::key).containsExactly("beneficiaries.tooLong");
        assertThatThrownBy(() -> keep(Answer.ARABIC_NAME, "ا".repeat(5000))).isInstanceOf(Refusal.class);
        assertThat(registrations.read(id).answers().of(Answer.ARABIC_NAME)).hasSize(121);
    }

    @Test
    void hiddenCharactersGoOutWhenItBecomesAFile() {
        keep(Answer.ARABIC_NAME, "نجاة\u202E\u0000 المرابط\uDC00", Answer.ADDRESS, "زنقة\u2066 4");
        registrations.send(id);
        assertThat(people.detail(id).name().ar()).isEqualTo("نجاة المرابط");
        assertThat(people.detail(id).address()).isEqualTo("زنقة 4");
    }

    @Test
    void aNumberOnFileIsRefusedAndTheAnswersStay() {
        keep(Answer.ARABIC_NAME, "نجاة المرابط", Answer.CIN, "BE462544");
        registrations.send(id);
        UUID second = Agreed.to(consents, clock, registrations.start());
        registrations.keep(second, Map.of(Answer.ARABIC_NAME, "سعاد العلمي", Answer.CIN, "be462544"));
        assertThatThrownBy(() -> registrations.send(second)).isInstanceOf(AlreadyRegistered.class);
        assertThat(registrations.read(second).answers().of(Answer.CIN)).isEqualTo("be462544");
    }

    private void keep(Object... answersAndTexts) {
        var typed = new java.util.EnumMap<Answer, String>(Answer.class);
        for (int i = 0; i < answersAndTexts.length; i += 2)
            typed.put((Answer) answersAndTexts[i], (String) answersAndTexts[i + 1]);
        registrations.keep(id, typed);
    }
}
