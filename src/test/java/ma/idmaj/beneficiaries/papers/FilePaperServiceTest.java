package ma.idmaj.beneficiaries.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.contents.Attached;
import ma.idmaj.beneficiaries.contents.FileContentsTest;
import ma.idmaj.beneficiaries.contents.SampleFiles;
import ma.idmaj.documents.files.FileType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Papers are told by content, sealed, read by few and on the trail, and removed for a reason. */
class FilePaperServiceTest extends FileContentsTest {

    private static final PaperDraft LEASE = new PaperDraft(PaperKind.LEASE, "محل \u202Eبالحي\u0000 ", null);

    @Autowired
    FilePaperService papers;

    @Autowired
    PaperEvents events;

    @Autowired
    Clock clock;

    @Test
    void aPdfIsKeptAsItCameAndSealed() {
        String who = caseWorker();
        UUID id = papers.attach(file, LEASE, SampleFiles.pdf());
        PaperRow row = papers.of(file).getFirst();
        assertThat(row.kind()).isEqualTo(PaperKind.LEASE);
        assertThat(row.note()).isEqualTo("محل بالحي");
        assertThat(row.type()).isEqualTo(FileType.PDF);
        assertThat(row.bytes()).isEqualTo(SampleFiles.pdf().length);
        assertThat(row.attachedBy()).isEqualTo(who);
        PaperContent content = papers.read(id);
        assertThat(content.bytes()).isEqualTo(SampleFiles.pdf());
        assertThat(content.fileName()).isEqualTo("idmaj-" + row.reference() + ".pdf");
        assertThat(content.contentType()).isEqualTo("application/pdf");
        byte[] kept = jdbc.queryForObject("select sealed from file_paper where id = ?", byte[].class, id);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("PDF", "Catalog");
        assertThat(trail()).containsExactly("paperAttached", "paperRead");
        assertThat(details()).containsExactly(row.reference(), row.reference());
        assertThat(events.events(file)).hasSize(1);
    }

    @Test
    void aPictureIsDrawnAnew() {
        UUID id = papers.attach(file, LEASE, SampleFiles.photographed(3000, 200, 1, ByteOrder.LITTLE_ENDIAN));
        PaperContent content = papers.read(id);
        assertThat(FileType.of(content.bytes())).contains(FileType.JPEG);
        assertThat(content.fileName()).endsWith(".jpg");
        assertThat(new String(content.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.CANARY);
    }

    @Test
    void aPaperMovedToAnotherRowDoesNotOpen() {
        UUID one = papers.attach(file, LEASE, SampleFiles.pdf());
        UUID other = papers.attach(file, LEASE, SampleFiles.pdf(400));
        jdbc.update(
                "update file_paper set sealed = ? where id = ?",
                jdbc.queryForObject("select sealed from file_paper where id = ?", byte[].class, one),
                other);
        assertThatThrownBy(() -> papers.read(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNoPaperIsRefusedAndNothingKept() {
        refused(LEASE, SampleFiles.zip(), "beneficiaries.contents.noPaper");
        refused(LEASE, SampleFiles.svg(), "beneficiaries.contents.noPaper");
        refused(LEASE, SampleFiles.html(), "beneficiaries.contents.noPaper");
        refused(LEASE, new byte[0], "documents.files.emptyFile");
        refused(LEASE, SampleFiles.pdf(Attached.MOST_BYTES + 1), "documents.files.tooLarge");
        refused(LEASE, SampleFiles.pngBomb(40_000, 40_000), "documents.files.tooManyPixels");
        refused(new PaperDraft(PaperKind.OTHER, "ن".repeat(5_000), null), SampleFiles.pdf(), "beneficiaries.tooLong");
        refused(
                new PaperDraft(PaperKind.OTHER, "", LocalDate.now(clock).plusDays(1)),
                SampleFiles.pdf(),
                "beneficiaries.papers.dateWrong");
        refused(
                new PaperDraft(PaperKind.OTHER, "", LocalDate.of(1850, 1, 1)),
                SampleFiles.pdf(),
                "beneficiaries.papers.dateWrong");
        assertThat(count("file_paper")).isZero();
        assertThat(trail()).isEmpty();
    }

    @Test
    void aFileTakesNoMoreThanItsShare() {
        for (int i = 0; i < FilePaperService.MOST; i++) papers.attach(file, LEASE, SampleFiles.pdf());
        refused(LEASE, SampleFiles.pdf(), "beneficiaries.papers.tooMany");
        jdbc.update("delete from file_paper where file_id = ? limit 28", file);
        jdbc.update("update file_paper set size_bytes = ? where file_id = ?", 30 * 1024 * 1024, file);
        refused(LEASE, SampleFiles.pdf(), "beneficiaries.papers.tooLargeTogether");
    }

    @Test
    void aPaperGoesForAReasonThatTheTrailKeeps() {
        UUID id = papers.attach(file, LEASE, SampleFiles.pdf());
        assertThatThrownBy(() -> papers.remove(id, " \u200F ")).hasMessage("beneficiaries.papers.reasonMissing");
        assertThatThrownBy(() -> papers.remove(id, "x".repeat(5_000))).hasMessage("beneficiaries.tooLong");
        assertThat(count("file_paper")).isEqualTo(1);
        papers.remove(id, "وثيقة لشخص آخر");
        assertThat(count("file_paper")).isZero();
        assertThatThrownBy(() -> papers.read(id)).isInstanceOf(PaperNotFound.class);
        assertThatThrownBy(() -> papers.remove(id, "سبب")).isInstanceOf(PaperNotFound.class);
        assertThat(trail()).containsExactly("paperAttached", "paperRemoved");
        assertThat(details().getLast()).endsWith(": وثيقة لشخص آخر");
    }

    @Test
    void anotherCentreSeesAndWritesNothing() {
        UUID id = papers.attach(file, LEASE, SampleFiles.pdf());
        hiddenFromFes(
                () -> papers.of(file),
                () -> papers.read(id),
                () -> papers.attach(file, LEASE, SampleFiles.pdf()),
                () -> papers.remove(id, "سبب"));
        assertThat(count("file_paper")).isEqualTo(1);
        assertThat(trail()).containsExactly("paperAttached");
    }

    @Test
    void whoMayNotSeeACinSeesTheListAlone() {
        UUID id = papers.attach(file, LEASE, SampleFiles.pdf());
        onlyFor(EnumSet.of(Role.CASE_WORKER, Role.ORGANISER, Role.APPROVER, Role.AUDITOR), () -> papers.of(file));
        onlyFor(EnumSet.of(Role.CASE_WORKER, Role.APPROVER, Role.AUDITOR), () -> papers.read(id));
        onlyFor(EnumSet.of(Role.CASE_WORKER), () -> papers.attach(file, LEASE, SampleFiles.pdf()));
        onlyFor(EnumSet.of(Role.CASE_WORKER), () -> papers.remove(id, "سبب"));
        signIn.as(Role.AUDITOR);
        assertThat(papers.read(id).bytes()).isNotEmpty();
    }

    private void refused(PaperDraft draft, byte[] content, String key) {
        assertThatThrownBy(() -> papers.attach(file, draft, content)).hasMessage(key);
    }

    private List<String> details() {
        return jdbc.queryForList(
                "select detail from audit_entry where subject_id = ? and act <> 'registered' order by seq",
                String.class,
                file.toString());
    }
}
