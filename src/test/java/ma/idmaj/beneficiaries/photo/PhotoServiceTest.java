package ma.idmaj.beneficiaries.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.beneficiaries.contents.FileContentsTest;
import ma.idmaj.beneficiaries.contents.SampleFiles;
import ma.idmaj.documents.files.FileType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The photo is kept small, bare and sealed; it leaves the file only with consent. */
class PhotoServiceTest extends FileContentsTest {

    @Autowired
    PhotoService photos;

    @Autowired
    ConsentService consents;

    @Autowired
    Clock clock;

    @Test
    void aPhotoIsKeptSmallBareAndSealed() {
        String who = caseWorker();
        photos.put(file, SampleFiles.photographed(900, 1200, 6, ByteOrder.BIG_ENDIAN));
        byte[] shown = photos.onFile(file).orElseThrow();
        assertThat(FileType.of(shown)).contains(FileType.JPEG);
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.CANARY);
        PhotoFacts facts = photos.facts(file).orElseThrow();
        assertThat(facts.width()).isEqualTo(600);
        assertThat(facts.height()).isEqualTo(450);
        assertThat(facts.putBy()).isEqualTo(who);
        byte[] kept = jdbc.queryForObject("select sealed from file_photo where file_id = ?", byte[].class, file);
        assertThat(kept).hasSize(shown.length + 33);
        assertThat(FileType.of(kept)).as("readable in the database").isEmpty();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
    }

    @Test
    void anotherTakesItsPlaceAndItIsRemoved() {
        photos.put(file, SampleFiles.picture("png", 40, 40));
        photos.put(file, SampleFiles.picture("jpeg", 50, 60));
        assertThat(photos.facts(file).orElseThrow().width()).isEqualTo(50);
        assertThat(count("file_photo")).isEqualTo(1);
        photos.remove(file);
        assertThat(photos.onFile(file)).isEmpty();
        assertThatThrownBy(() -> photos.remove(file)).hasMessage("beneficiaries.photo.none");
        assertThat(trail()).containsExactly("photoPut", "photoReplaced", "photoRemoved");
    }

    @Test
    void whatIsNoPhotoIsRefusedAndTheOldOneStays() {
        photos.put(file, SampleFiles.picture("png", 40, 40));
        byte[] before = photos.onFile(file).orElseThrow();
        refused(SampleFiles.pngBomb(50_000, 50_000), "documents.files.tooManyPixels");
        refused(SampleFiles.svg(), "documents.files.noPicture");
        refused(SampleFiles.pdf(), "documents.files.noPicture");
        refused(new byte[0], "documents.files.emptyFile");
        refused(new byte[PhotoService.MOST_BYTES + 1], "documents.files.tooLarge");
        refused(Arrays.copyOf(SampleFiles.picture("png", 90, 90), 50), "documents.files.brokenPicture");
        assertThat(photos.onFile(file).orElseThrow()).isEqualTo(before);
        assertThat(trail()).containsExactly("photoPut", "photoShown", "photoShown");
    }

    @Test
    void itLeavesTheFileOnlyWithConsent() {
        photos.put(file, SampleFiles.picture("png", 40, 40));
        assertThat(photos.elsewhere(file)).isEmpty();
        assertThat(photos.onPaper(List.of(file, UUID.randomUUID()))).isEmpty();
        consent(ConsentAnswer.GIVEN);
        assertThat(photos.elsewhere(file)).isPresent();
        assertThat(photos.onPaper(List.of(file, UUID.randomUUID())))
                .containsOnlyKeys(file)
                .extractingByKey(file)
                .isEqualTo(photos.onFile(file).orElseThrow());
        signIn.as(Role.DESK);
        assertThat(photos.elsewhere(file)).isPresent();
        caseWorker();
        consent(ConsentAnswer.WITHDRAWN);
        assertThat(photos.elsewhere(file)).isEmpty();
        assertThat(photos.onPaper(List.of(file))).isEmpty();
        assertThat(photos.onFile(file)).isPresent();
    }

    @Test
    void theTrailKeepsWhoLooked() {
        photos.put(file, SampleFiles.picture("png", 40, 40));
        assertThat(photos.elsewhere(file)).isEmpty();
        assertThat(photos.thereElsewhere(file)).isFalse();
        assertThat(trail()).as("nothing was shown").containsExactly("photoPut");
        consent(ConsentAnswer.GIVEN);
        assertThat(photos.thereElsewhere(file)).isTrue();
        assertThat(photos.onPaper(List.of(file))).hasSize(1);
        signIn.as(Role.DESK);
        photos.elsewhere(file);
        signIn.as(Role.AUDITOR);
        photos.onFile(file);
        assertThat(jdbc.queryForList(
                        "select username from audit_entry where subject_id = ? and act = 'photoShown' order by seq",
                        String.class,
                        file.toString()))
                .containsExactly("test-desk", "test-auditor");
    }

    @Test
    void anotherCentreSeesAndWritesNothing() {
        photos.put(file, SampleFiles.picture("png", 40, 40));
        hiddenFromFes(
                () -> photos.onFile(file),
                () -> photos.elsewhere(file),
                () -> photos.facts(file),
                () -> photos.put(file, SampleFiles.picture("png", 10, 10)),
                () -> photos.remove(file));
        assertThat(photos.facts(file).orElseThrow().width()).isEqualTo(40);
    }

    @Test
    void onlyTheCentreWritesAndDesksSeeNoFile() {
        var readers = EnumSet.of(Role.CASE_WORKER, Role.ORGANISER, Role.APPROVER, Role.AUDITOR);
        onlyFor(readers, () -> photos.onFile(file));
        onlyFor(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)), () -> photos.elsewhere(file));
        onlyFor(EnumSet.of(Role.CASE_WORKER), () -> photos.put(file, SampleFiles.picture("png", 10, 10)));
        onlyFor(EnumSet.of(Role.CASE_WORKER), () -> photos.remove(file));
    }

    private void refused(byte[] content, String key) {
        assertThatThrownBy(() -> photos.put(file, content)).hasMessage(key);
    }

    private void consent(ConsentAnswer answer) {
        consents.record(
                file,
                new ConsentDraft(
                        Map.of(ConsentKind.IMAGE, answer),
                        LocalDate.now(clock),
                        TextLanguage.ARABIC,
                        ConsentEvidence.SAID_ALOUD,
                        null,
                        "سعاد الشرقاوي"));
    }
}
