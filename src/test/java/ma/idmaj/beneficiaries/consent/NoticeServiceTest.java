package ma.idmaj.beneficiaries.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.contents.FileContentsTest;
import ma.idmaj.shared.Refusal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;

/** A version is never changed; a new one is in force from its day, and each answer keeps the one it was given to. */
class NoticeServiceTest extends FileContentsTest {

    private static final String AR = "إشعار جديد\n{cndp}";
    private static final String FR = "Notice nouvelle\n{cndp}";

    @Autowired
    NoticeService notices;

    @Autowired
    ConsentService consents;

    @Autowired
    Authorisation authorisation;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void anAnswerKeepsTheVersionAndTheNumberOfItsDay() {
        consents.record(file, image(ConsentAnswer.GIVEN));
        signIn.as(Role.ADMINISTRATOR);
        assertThat(notices.publish(NoticePart.NOTICE, AR, FR, today())).isEqualTo(2);
        notices.publish(NoticePart.IMAGE, "سؤال جديد", "Question nouvelle", today());
        notices.publish(NoticePart.CNDP_NUMBER, "D-W-12/2027", "D-W-12/2027", today());
        caseWorker();
        assertThat(consents.texts().get(PrivacyText.NOTICE).fr()).isEqualTo(FR);
        assertThat(consents.authorisation()).isEqualTo("D-W-12/2027");
        consents.record(file, image(ConsentAnswer.WITHDRAWN));
        assertThat(consents.history(file))
                .extracting(ConsentRecord::textVersion)
                .containsExactly(2, 1);
        assertThat(consents.history(file))
                .extracting(ConsentRecord::noticeVersion)
                .containsExactly(2, 1);
        assertThat(consents.history(file))
                .extracting(ConsentRecord::authorisation)
                .containsExactly("D-W-12/2027", "");
    }

    @Test
    void aVersionToComeIsNotInForceBeforeItsDay() {
        signIn.as(Role.ADMINISTRATOR);
        notices.publish(NoticePart.CNDP_NUMBER, "A-1", "A-1", today().plusDays(10));
        assertThat(authorisation.on(today())).isEmpty();
        assertThat(authorisation.on(today().plusDays(10))).isEqualTo("A-1");
        refused("beneficiaries.notices.before", () -> notices.publish(NoticePart.CNDP_NUMBER, "A-2", "A-2", today()));
        assertThat(notices.versions().getFirst().fr()).isEqualTo("A-1");
    }

    @Test
    void aTextThatCannotBeIsRefused() {
        signIn.as(Role.ADMINISTRATOR);
        refused("beneficiaries.notices.bothLanguages", () -> notices.publish(NoticePart.IMAGE, "سؤال", "", today()));
        refused(
                "beneficiaries.notices.numberMissing",
                () -> notices.publish(NoticePart.NOTICE, "إشعار", "Notice {cndp}", today()));
        refused("beneficiaries.notices.past", () -> notices.publish(NoticePart.NOTICE, AR, FR, today().minusDays(1)));
    }

    @Test
    void theAdministratorWritesAndAuditorsRead() {
        onlyFor(EnumSet.of(Role.ADMINISTRATOR), () -> notices.publish(NoticePart.NOTICE, AR, FR, today()));
        onlyFor(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR), () -> notices.versions());
        caseWorker();
        assertThatThrownBy(() -> notices.versions()).isInstanceOf(AccessDeniedException.class);
    }

    private ConsentDraft image(ConsentAnswer answer) {
        return new ConsentDraft(
                Map.of(ConsentKind.IMAGE, answer),
                today(),
                TextLanguage.FRENCH,
                ConsentEvidence.SAID_ALOUD,
                null,
                "Souad CHERKAOUI");
    }

    private static void refused(String key, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("the act was not refused").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
    }
}
