package ma.idmaj.beneficiaries.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.beneficiaries.contents.FileContentsTest;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

/** A background is written by the file's centre, read by whoever judges a project, and holds nothing that cannot be. */
class BackgroundServiceTest extends FileContentsTest {

    private static final EnumSet<Role> READERS =
            EnumSet.of(Role.CASE_WORKER, Role.ORGANISER, Role.SUPERVISOR, Role.APPROVER, Role.AUDITOR);

    @Autowired
    BackgroundService background;

    @Autowired
    BackgroundEvents events;

    @Autowired
    Clock clock;

    @Test
    void anEntryIsAddedEditedAndRemoved() {
        trade("sewing");
        String who = caseWorker();
        background.add(file, licence(LocalDate.of(2030, 1, 31)));
        UUID id = background.add(file, training("دبلوم \u202Eالخياطة\u0000 ", "Couture", "sewing"));
        assertThat(background.of(file))
                .extracting(BackgroundRecord::kind)
                .containsExactly(BackgroundKind.TRAINING, BackgroundKind.LICENCE);
        BackgroundRecord entry = background.of(file).getFirst();
        assertThat(entry.title()).isEqualTo(new LocalizedText("دبلوم الخياطة", "Couture"));
        assertThat(entry.issuer()).isEqualTo("OFPPT");
        assertThat(entry.level()).isEqualTo(StudyLevel.QUALIFICATION);
        assertThat(entry.trade()).isEqualTo(new LocalizedText("مهنة", "Métier"));
        assertThat(entry.startedOn()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(entry.recordedBy()).isEqualTo(who);

        background.edit(id, entry.version(), training("دبلوم الفصالة", "", null));
        BackgroundRecord edited = background.of(file).getFirst();
        assertThat(edited.title().fr()).isEmpty();
        assertThat(edited.tradeCode()).isNull();
        assertThatThrownBy(() -> background.edit(id, entry.version(), training("آخر", "", null)))
                .hasMessage("beneficiaries.background.changedMeanwhile");
        background.remove(id);
        assertThat(background.of(file)).hasSize(1);
        assertThatThrownBy(() -> background.remove(id)).hasMessage("beneficiaries.background.notFound");
        assertThat(trail())
                .containsExactly("backgroundAdded", "backgroundAdded", "backgroundEdited", "backgroundRemoved");
    }

    /** A few words in a list, or an entry here: either tells what the person was trained for. */
    @Test
    void aTrainingEnteredIsNoLongerMissing() {
        background.add(file, licence(LocalDate.of(2030, 1, 31)));
        assertThat(people.detail(file).missing()).contains(MissingFact.TRAINING);
        background.add(file, training("دبلوم الخياطة", "", null));
        assertThat(people.detail(file).missing()).doesNotContain(MissingFact.TRAINING);
    }

    @Test
    void aLicenceHoldsToItsLastDay() {
        background.add(file, licence(LocalDate.of(2030, 1, 31)));
        BackgroundRecord licence = background.of(file).getFirst();
        assertThat(licence.expiredOn(LocalDate.of(2030, 1, 31))).isFalse();
        assertThat(licence.expiredOn(LocalDate.of(2030, 2, 1))).isTrue();
    }

    @Test
    void whatCannotBeIsRefusedAndNothingKept() {
        LocalDate today = LocalDate.now(clock);
        refused(training("", " \u200F ", null), "beneficiaries.background.titleMissing");
        refused(training("ن".repeat(5_000), "", null), "beneficiaries.tooLong");
        refused(training("", "x".repeat(161), null), "beneficiaries.tooLong");
        refused(draft(BackgroundKind.TRAINING, "x".repeat(161), null, null, null), "beneficiaries.tooLong");
        refused(training("أ", "", "no-such-trade"), "beneficiaries.background.tradeUnknown");
        refused(
                draft(BackgroundKind.TRAINING, "", today.plusDays(1), null, null),
                "beneficiaries.background.dateWrong");
        refused(
                draft(BackgroundKind.TRAINING, "", LocalDate.of(1890, 1, 1), null, null),
                "beneficiaries.background.dateWrong");
        refused(
                draft(BackgroundKind.TRAINING, "", today, today.minusDays(1), null),
                "beneficiaries.background.datesCrossed");
        refused(draft(BackgroundKind.TRAINING, "", null, null, today), "beneficiaries.background.onlyLicencesExpire");
        refused(
                draft(BackgroundKind.LICENCE, "", today, null, today.minusDays(1)),
                "beneficiaries.background.datesCrossed");
        refused(
                new BackgroundDraft(
                        BackgroundKind.EXPERIENCE,
                        new LocalizedText("خياط", ""),
                        "",
                        StudyLevel.PRIMARY,
                        null,
                        null,
                        null,
                        null),
                "beneficiaries.background.noLevel");
        assertThat(count("file_background")).isZero();
        assertThat(trail()).isEmpty();
    }

    @Test
    void aFileTakesNoMoreThanItsShare() {
        for (int i = 0; i < BackgroundService.MOST; i++) background.add(file, training("دبلوم " + i, "", null));
        refused(training("آخر", "", null), "beneficiaries.background.tooMany");
    }

    @Test
    void anotherCentreSeesAndWritesNothing() {
        UUID id = background.add(file, training("أ", "", null));
        hiddenFromFes(
                () -> background.of(file),
                () -> background.add(file, training("ب", "", null)),
                () -> background.edit(id, 0, training("ب", "", null)),
                () -> background.remove(id));
        assertThat(background.of(file).getFirst().title().ar()).isEqualTo("أ");
    }

    @Test
    void whoJudgesAProjectReadsAndOnlyTheCentreWrites() {
        UUID id = background.add(file, training("أ", "", null));
        onlyFor(READERS, () -> background.of(file));
        onlyFor(EnumSet.of(Role.CASE_WORKER), () -> background.add(file, training("ب", "", null)));
        onlyFor(EnumSet.of(Role.CASE_WORKER), () -> background.remove(id));
        READERS.remove(Role.CASE_WORKER);
        READERS.forEach(role -> {
            signIn.as(role);
            assertThatCode(() -> background.of(file)).as(role.name()).doesNotThrowAnyException();
        });
    }

    @Test
    void theTimeLineTellsWhenItBeganAndEnded() {
        background.add(file, training("دبلوم", "", null));
        background.add(file, draft(BackgroundKind.EXPERIENCE, "", null, null, null));
        assertThat(events.events(file))
                .extracting(TimelineEvent::sentenceKey)
                .containsExactlyInAnyOrder(
                        "beneficiaries.background.event.started", "beneficiaries.background.event.ended");
    }

    private void refused(BackgroundDraft draft, String key) {
        assertThatThrownBy(() -> background.add(file, draft)).hasMessage(key);
    }

    private void trade(String code) {
        jdbc.update("insert into trade (code, sector, name_ar, name_fr) values (?, 'CRAFTS', 'مهنة', 'Métier')", code);
    }

    private static BackgroundDraft training(String ar, String fr, @Nullable String trade) {
        return new BackgroundDraft(
                BackgroundKind.TRAINING,
                new LocalizedText(ar, fr),
                "OFPPT",
                StudyLevel.QUALIFICATION,
                trade,
                LocalDate.of(2020, 9, 1),
                LocalDate.of(2021, 6, 30),
                null);
    }

    private static BackgroundDraft licence(LocalDate expires) {
        return draft(BackgroundKind.LICENCE, "", null, null, expires);
    }

    private static BackgroundDraft draft(
            BackgroundKind kind,
            String issuer,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate expires) {
        return new BackgroundDraft(kind, new LocalizedText("أ", ""), issuer, null, null, from, to, expires);
    }
}
