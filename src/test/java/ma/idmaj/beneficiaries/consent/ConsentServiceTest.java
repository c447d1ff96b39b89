package ma.idmaj.beneficiaries.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.contents.FileContentsTest;
import ma.idmaj.beneficiaries.contents.SampleFiles;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.beneficiaries.papers.PaperDraft;
import ma.idmaj.beneficiaries.papers.PaperKind;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers are recorded with their evidence and the text they were given to; none is changed, a later one follows. */
class ConsentServiceTest extends FileContentsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    @Autowired
    ConsentService consents;

    @Autowired
    FilePaperService papers;

    @Autowired
    ConsentEvents events;

    @Autowired
    Translations translations;

    @Autowired
    Clock clock;

    @Test
    void theAnswersOfOneSittingAreRecordedWithTheirText() {
        String who = caseWorker();
        LocalDate day = today().minusDays(3);
        consents.record(
                file,
                aloud(
                        Map.of(
                                ConsentKind.DATA_PROCESSING, ConsentAnswer.GIVEN,
                                ConsentKind.IMAGE, ConsentAnswer.REFUSED),
                        day));
        var current = consents.current(file);
        assertThat(current).containsOnlyKeys(ConsentKind.DATA_PROCESSING, ConsentKind.IMAGE);
        ConsentRecord answer = current.get(ConsentKind.DATA_PROCESSING);
        assertThat(answer.answer()).isEqualTo(ConsentAnswer.GIVEN);
        assertThat(answer.saidOn()).isEqualTo(day);
        assertThat(answer.language()).isEqualTo(TextLanguage.FRENCH);
        assertThat(answer.textVersion()).isEqualTo(1);
        assertThat(answer.noticeVersion()).isEqualTo(1);
        assertThat(answer.witness()).isEqualTo("Souad CHERKAOUI");
        assertThat(answer.recordedBy()).isEqualTo(who);
        assertThat(consents.allows(file, ConsentKind.DATA_PROCESSING)).isTrue();
        assertThat(consents.allows(file, ConsentKind.IMAGE)).isFalse();
        assertThat(consents.allows(file, ConsentKind.PRESS_NAME)).isFalse();
        assertThat(trail()).containsExactly("consentDataGiven", "consentImageRefused");
        assertThat(events.events(file)).hasSize(2);
    }

    @Test
    void aLaterAnswerFollowsAndTheEarlierStays() {
        say(ConsentAnswer.GIVEN, today().minusDays(2));
        say(ConsentAnswer.WITHDRAWN, today());
        assertThat(consents.allows(file, ConsentKind.IMAGE)).isFalse();
        say(ConsentAnswer.GIVEN, today());
        assertThat(consents.allows(file, ConsentKind.IMAGE)).isTrue();
        assertThat(consents.history(file))
                .extracting(ConsentRecord::answer)
                .containsExactly(ConsentAnswer.GIVEN, ConsentAnswer.WITHDRAWN, ConsentAnswer.GIVEN);
    }

    @Test
    void anAnswerFollowsFromWhatHolds() {
        refused(one(ConsentAnswer.WITHDRAWN, today()), "beneficiaries.consent.nothingToWithdraw");
        say(ConsentAnswer.GIVEN, today());
        refused(one(ConsentAnswer.REFUSED, today()), "beneficiaries.consent.withdrawInstead");
        refused(one(ConsentAnswer.WITHDRAWN, today().minusDays(1)), "beneficiaries.consent.laterAnswerThere");
        assertThat(consents.possible(file))
                .containsEntry(ConsentKind.IMAGE, List.of(ConsentAnswer.GIVEN, ConsentAnswer.WITHDRAWN))
                .containsEntry(ConsentKind.PRESS_NAME, List.of(ConsentAnswer.GIVEN, ConsentAnswer.REFUSED));
    }

    @Test
    void oneAnswerThatCannotBeStopsThemAll() {
        refused(
                aloud(
                        Map.of(
                                ConsentKind.DATA_PROCESSING, ConsentAnswer.GIVEN,
                                ConsentKind.PRESS_NAME, ConsentAnswer.WITHDRAWN),
                        today()),
                "beneficiaries.consent.nothingToWithdraw");
        assertThat(count("consent_record")).isZero();
        assertThat(trail()).isEmpty();
    }

    @Test
    void noAnswerWithoutEvidenceOrOnADayThatCannotBe() {
        refused(aloud(Map.of(), today()), "beneficiaries.consent.noAnswer");
        refused(one(ConsentAnswer.GIVEN, today().plusDays(1)), "beneficiaries.consent.inTheFuture");
        refused(one(ConsentAnswer.GIVEN, FIRST_DAY.minusDays(1)), "beneficiaries.consent.beforeItsText");
        refused(witnessed(" \u200F "), "beneficiaries.consent.witnessMissing");
        refused(witnessed("ن".repeat(5_000)), "beneficiaries.tooLong");
        refused(signed(null), "beneficiaries.consent.paperMissing");
        refused(signed(UUID.randomUUID()), "beneficiaries.consent.paperMissing");
        assertThat(count("consent_record")).isZero();
    }

    @Test
    void aSignedPaperIsOfThisFileAndStays() {
        UUID paper = papers.attach(file, new PaperDraft(PaperKind.CONSENT_FORM, "", null), SampleFiles.pdf());
        consents.record(file, signed(paper));
        ConsentRecord answer = consents.current(file).get(ConsentKind.IMAGE);
        assertThat(answer.paper()).isEqualTo(paper);
        assertThat(answer.witness()).isEmpty();
        assertThatThrownBy(() -> papers.remove(paper, "سبب")).hasMessage("beneficiaries.papers.inUse");
        jdbc.update("update file_paper set file_id = uuid() where id = ?", paper);
        refused(signed(paper), "beneficiaries.consent.paperMissing");
    }

    @Test
    void anAnswerIsOfTheTextInUseOnItsDay() {
        jdbc.update(
                "insert into privacy_text (part, version, valid_from, text_ar, text_fr) values ('IMAGE', 2, ?, 'أ', 'A')",
                today());
        say(ConsentAnswer.GIVEN, today().minusDays(1));
        say(ConsentAnswer.GIVEN, today());
        assertThat(consents.history(file))
                .extracting(ConsentRecord::textVersion)
                .containsExactly(2, 1);
        assertThat(consents.texts().get("IMAGE").version()).isEqualTo(2);
        assertThat(consents.texts().get("PRESS_NAME").version()).isEqualTo(1);
    }

    @Test
    void theNoticeSaysWhatTheLawAsks() {
        PrivacyText notice = consents.texts().get(PrivacyText.NOTICE);
        assertThat(notice.validFrom()).isEqualTo(FIRST_DAY);
        assertThat(notice.ar()).contains("09-08", "الغاية", "المرسل إليهم", "الولوج", "تصحيحها", "التعرض", "{cndp}");
        assertThat(notice.fr())
                .contains("09-08", "Finalité", "Destinataires", "accéder", "rectifi", "opposer", "{cndp}");
    }

    @Test
    void everyAnswerIsInTheTrailsWords() {
        for (ConsentKind kind : ConsentKind.values()) {
            for (ConsentAnswer answer : ConsentAnswer.values()) {
                String key = "audit.act." + ConsentService.act(kind, answer);
                assertThat(translations.has(Language.AR, key) && translations.has(Language.FR, key))
                        .as(key)
                        .isTrue();
            }
        }
    }

    @Test
    void anotherCentreSeesAndWritesNothing() {
        hiddenFromFes(
                () -> consents.current(file),
                () -> consents.allows(file, ConsentKind.IMAGE),
                () -> consents.history(file),
                () -> consents.possible(file),
                () -> consents.record(file, one(ConsentAnswer.GIVEN, today())));
        assertThat(count("consent_record")).isZero();
    }

    @Test
    void onlyTheCentreRecords() {
        var readers = EnumSet.of(Role.CASE_WORKER, Role.ORGANISER, Role.APPROVER, Role.AUDITOR);
        onlyFor(readers, () -> consents.current(file));
        onlyFor(readers, () -> consents.history(file));
        onlyFor(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)), () -> consents.allows(file, ConsentKind.IMAGE));
        onlyFor(EnumSet.of(Role.CASE_WORKER), () -> consents.record(file, one(ConsentAnswer.GIVEN, today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void say(ConsentAnswer answer, LocalDate day) {
        consents.record(file, one(answer, day));
    }

    private void refused(ConsentDraft draft, String key) {
        assertThatThrownBy(() -> consents.record(file, draft)).hasMessage(key);
    }

    private static ConsentDraft one(ConsentAnswer answer, LocalDate day) {
        return aloud(Map.of(ConsentKind.IMAGE, answer), day);
    }

    private static ConsentDraft aloud(Map<ConsentKind, ConsentAnswer> answers, LocalDate day) {
        return new ConsentDraft(answers, day, TextLanguage.FRENCH, ConsentEvidence.SAID_ALOUD, null, "Souad CHERKAOUI");
    }

    private ConsentDraft witnessed(String witness) {
        return new ConsentDraft(
                Map.of(ConsentKind.IMAGE, ConsentAnswer.GIVEN),
                today(),
                TextLanguage.ARABIC,
                ConsentEvidence.SAID_ALOUD,
                null,
                witness);
    }

    private ConsentDraft signed(@Nullable UUID paper) {
        return new ConsentDraft(
                Map.of(ConsentKind.IMAGE, ConsentAnswer.GIVEN),
                today(),
                TextLanguage.ARABIC,
                ConsentEvidence.SIGNED_PAPER,
                paper,
                "");
    }
}
