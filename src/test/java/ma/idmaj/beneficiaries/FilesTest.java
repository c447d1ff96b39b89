package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A file is opened, edited and read as its rules say, and the trail knows. */
@RecordApplicationEvents
class FilesTest extends PeopleTest {

    @Autowired
    ApplicationEvents events;

    @Test
    void aFileKeepsWhatWasSaid() {
        signIn.as(Role.CASE_WORKER, casablanca);
        var file = people.detail(fatima);
        assertThat(file.centreId()).isEqualTo(casablanca);
        assertThat(file.address()).isEqualTo("حي السلام، زنقة 4");
        assertThat(file.training()).isEqualTo("الخياطة");
        assertThat(file.sex()).isEqualTo(Sex.FEMALE);
        assertThat(file.createdBy()).isEqualTo(signIn.as(Role.CASE_WORKER, casablanca));
        assertThat(file.sourceDigest()).isNull();
        assertThat(file.missing()).isEmpty();
    }

    @Test
    void aRowOfTheDatabaseHoldsNoReadableNumber() {
        List<String> cells = jdbc.query("select * from beneficiary", (row, n) -> {
            var text = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                byte[] bytes = row.getObject(i) instanceof byte[] raw ? raw : utf8(row.getString(i));
                if (bytes != null)
                    text.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('|');
            }
            return text.toString();
        });
        assertThat(cells)
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row).doesNotContain("462544", "123456", "661234512", "629751469", "61234512"));
        assertThat(jdbc.queryForList("select token from name_token", String.class))
                .contains("ahmed", "احمد")
                .noneMatch(token -> token.matches(".*\\d.*"));
        assertThat(jdbc.queryForList("select detail from audit_entry", String.class))
                .noneMatch(detail -> detail.contains("462544") || detail.contains("123456"));
    }

    @Test
    void whatIsMissingIsNamedAndNotGuessed() {
        signIn.as(Role.CASE_WORKER, fes);
        var id = people.register(
                new BeneficiaryDraft(new PersonName("نجاة المرابط", ""), null, null, null, null, "", null, null, ""));
        assertThat(people.detail(id).missing())
                .containsExactly(
                        MissingFact.LATIN_NAME,
                        MissingFact.CIN,
                        MissingFact.PHONE,
                        MissingFact.BIRTH_DATE,
                        MissingFact.SEX,
                        MissingFact.TERRITORY,
                        MissingFact.TRAINING);
        assertThatThrownBy(() -> people.cin(id, "تسليم وثيقة")).hasMessage("beneficiaries.cinMissing");
    }

    @Test
    void aNumberOnFileIsRefusedAndNamedToThoseWhoMaySeeIt() {
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThatThrownBy(() -> people.register(draft("شخص آخر", "Autre", FATIMA_CIN, null, null)))
                .isInstanceOfSatisfying(AlreadyRegistered.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("beneficiaries.alreadyRegistered");
                    assertThat(refusal.values())
                            .containsExactly(Long.toString(people.detail(fatima).fileNumber()));
                });
    }

    @Test
    void aNumberOfAnotherCentreTellsNothingOfItsFile() {
        signIn.as(Role.CASE_WORKER, fes);
        assertThatThrownBy(() -> people.register(draft("شخص آخر", "Autre", FATIMA_CIN, null, null)))
                .isInstanceOfSatisfying(AlreadyRegistered.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("beneficiaries.alreadyRegisteredElsewhere");
                    assertThat(refusal.values()).isEmpty();
                });
        assertThatThrownBy(() -> people.edit(
                        ahmed, people.detail(ahmed).version(), draft("أحمد", "Ahmed", FATIMA_CIN, null, null)))
                .isInstanceOf(AlreadyRegistered.class);
    }

    @Test
    void theOwnNumberTypedAgainIsNoDuplicate() {
        signIn.as(Role.CASE_WORKER, fes);
        people.edit(ahmed, people.detail(ahmed).version(), draft("أحمد", "Ahmed", AHMED_CIN, "0600000001", null));
        assertThat(people.detail(ahmed).phoneMasked()).endsWith("01");
        assertThat(found("0600000001")).containsExactly(ahmed);
        assertThat(found("0629751469")).isEmpty();
    }

    @Test
    void aFileReadBeforeAnotherWroteItIsNotOverwritten() {
        signIn.as(Role.CASE_WORKER, fes);
        long read = people.detail(ahmed).version();
        people.edit(ahmed, read, draft("أحمد الأول", "Ahmed", null, null, null));
        assertThatThrownBy(() -> people.edit(ahmed, read, draft("أحمد الثاني", "Ahmed", null, null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(people.detail(ahmed).name().ar()).isEqualTo("أحمد الأول");
    }

    @Test
    void aDateOrPlaceThatCannotBeIsRefused() {
        signIn.as(Role.CASE_WORKER, fes);
        assertThatThrownBy(() -> people.register(born(LocalDate.of(2999, 1, 1))))
                .hasMessage("beneficiaries.birthDateWrong");
        assertThatThrownBy(() -> people.register(born(LocalDate.of(1790, 1, 1))))
                .hasMessage("beneficiaries.birthDateWrong");
        assertThatThrownBy(() -> people.register(draft("أ ب", "A B", null, null, "99.999")))
                .hasMessage("beneficiaries.placeUnknown");
        assertThatThrownBy(() -> people.register(new BeneficiaryDraft(
                        new PersonName("أ ب", ""), null, null, null, null, "x".repeat(241), null, null, "")))
                .hasMessage("beneficiaries.tooLong");
    }

    @Test
    void aNameIsLettersOfItsScriptAndABirthAtLeastFifteenYearsBack() {
        signIn.as(Role.CASE_WORKER, fes);
        assertThatThrownBy(() -> people.register(draft("Fatima", "", null, null, null)))
                .hasMessage("ui.name.ar.wrongScript");
        assertThatThrownBy(() ->
                        people.edit(ahmed, people.detail(ahmed).version(), draft("أحمد", "أحمد", null, null, null)))
                .hasMessage("ui.name.latin.wrongScript");
        assertThatThrownBy(() -> people.register(draft("أحمد", "<i>Ahmed</i>", null, null, null)))
                .hasMessage("beneficiaries.registration.noName");
        assertThatThrownBy(() -> people.register(draft("١٢", "", null, null, null)))
                .hasMessage("beneficiaries.registration.noName");
        LocalDate today = LocalDate.now(java.time.Clock.systemUTC());
        assertThatThrownBy(() -> people.register(born(today.minusYears(15).plusDays(2))))
                .hasMessage("beneficiaries.registration.tooYoung");
        assertThat(people.register(born(today.minusYears(15).minusDays(1)))).isNotNull();
    }

    @Test
    void theWholeNumberIsShownForAReasonThatTheTrailKeeps() {
        signIn.as(Role.CASE_WORKER, fes);
        assertThatThrownBy(() -> people.cin(ahmed, " \u200F ")).hasMessage("beneficiaries.reasonMissing");
        assertThatThrownBy(() -> people.cin(ahmed, "x".repeat(241))).isInstanceOf(Refusal.class);
        assertThat(people.cin(ahmed, "تسليم وثيقة")).isEqualTo(new NationalId(AHMED_CIN));
        assertThat(events.stream(Changed.class).filter(c -> c.act().equals("cinShown")))
                .containsExactly(new Changed("beneficiary", ahmed.toString(), "cinShown", "تسليم وثيقة"));
        assertThat(trail("beneficiary", ahmed.toString())).containsExactly("registered", "cinShown");
    }

    @Test
    void thePhoneToDialIsShownForAReasonThatTheTrailKeeps() {
        signIn.as(Role.CASE_WORKER, fes);
        assertThatThrownBy(() -> people.phone(ahmed, " \u200F ")).hasMessage("beneficiaries.reasonMissing");
        assertThatThrownBy(() -> people.phone(ahmed, "x".repeat(241))).hasMessage("beneficiaries.tooLong");
        assertThat(people.phone(ahmed, "تأكيد الحضور").e164()).isEqualTo("+212629751469");
        assertThat(events.stream(Changed.class).filter(c -> c.act().equals("phoneShown")))
                .containsExactly(new Changed("beneficiary", ahmed.toString(), "phoneShown", "تأكيد الحضور"));
        var unreachable = people.register(
                new BeneficiaryDraft(new PersonName("نجاة", ""), null, null, null, null, "", null, null, ""));
        assertThatThrownBy(() -> people.phone(unreachable, "سبب")).hasMessage("beneficiaries.phoneMissing");
    }

    @Test
    void aPaperTakesAllItsNumbersInOneEntry() {
        signIn.as(Role.ORGANISER);
        UUID list = UUID.randomUUID();
        assertThat(onPapers.cinsForPaper(list, List.of(fatima, ahmed, UUID.randomUUID())))
                .hasSize(2)
                .containsEntry(fatima, new NationalId(FATIMA_CIN))
                .containsEntry(ahmed, new NationalId(AHMED_CIN));
        assertThat(jdbc.queryForList(
                        "select detail from audit_entry where subject_id = ?", String.class, list.toString()))
                .containsExactly("2");
        assertThat(onPapers.cinsForPaper(UUID.randomUUID(), List.of())).isEmpty();
    }

    @Test
    void aListBringsPeopleInWithItsDigest() {
        signIn.as(Role.ORGANISER);
        var cin = new NationalId("JB55667");
        assertThat(people.findByCin(cin)).isEmpty();
        var id = people.registerFromList(new PersonName("هشام الوزاني", ""), cin, null, null, "d".repeat(64));
        assertThat(people.findByCin(cin))
                .hasValueSatisfying(match -> assertThat(match.id()).isEqualTo(id));
        var file = people.detail(id);
        assertThat(file.sourceDigest()).isEqualTo("d".repeat(64));
        assertThat(file.missing()).contains(MissingFact.SEX, MissingFact.CENTRE, MissingFact.TRAINING);
        assertThat(found("الوزاني")).containsExactly(id);
        assertThatThrownBy(() -> people.registerFromList(new PersonName("آخر", ""), cin, null, null, "d".repeat(64)))
                .isInstanceOf(AlreadyRegistered.class);
        assertThat(trail("beneficiary", id.toString())).containsExactly("registeredFromList");
    }

    @Test
    void theDayFindsAPersonByTheCard() {
        signIn.as(Role.DESK);
        assertThat(people.idByCin(new NationalId(AHMED_CIN))).contains(ahmed);
        assertThat(people.maskedCins(List.of(ahmed, fatima)))
                .containsEntry(ahmed, "AB••••56")
                .hasSize(2);
    }

    private List<String> trail(String subject, String id) {
        return jdbc.queryForList(
                "select act from audit_entry where subject = ? and subject_id = ? order by seq",
                String.class,
                subject,
                id);
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static BeneficiaryDraft born(LocalDate date) {
        return new BeneficiaryDraft(new PersonName("أ ب", ""), null, null, date, null, "", null, null, "");
    }
}
