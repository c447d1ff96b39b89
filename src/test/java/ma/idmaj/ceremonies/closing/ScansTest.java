package ma.idmaj.ceremonies.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.documents.files.FileType;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Signed papers are kept sealed with their line, and reading one is kept on the trail. */
@DatabaseTest
class ScansTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nsigned\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext context;

    @Autowired
    ScanService scans;

    @Autowired
    DayService day;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private UUID ceremony;

    @BeforeEach
    void signed() {
        ceremony = new CeremonyCast(context).approved(2);
        settle();
        LineRow line = line(1);
        day.checkIn(line.id(), line.version(), false);
        settle();
        handOver();
    }

    private void handOver() {
        LineRow line = line(1);
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                ""));
        settle();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    private LineRow line(int position) {
        return day.lines(ceremony).get(position - 1);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    @Test
    void aPdfComesBackAsItWasAndAPictureDrawnAnew() {
        UUID pdf = scans.attach(line(1).id(), PDF);
        UUID picture = scans.attach(line(1).id(), CeremonyCast.signature());
        assertThat(scans.of(ceremony)).extracting(ScanRow::type).containsExactly(FileType.PDF, FileType.JPEG);
        assertThat(scans.read(pdf).bytes()).isEqualTo(PDF);
        assertThat(FileType.of(scans.read(picture).bytes())).contains(FileType.JPEG);
        byte[] kept = jdbc.sql("select sealed from line_scan where id = ?")
                .param(pdf)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).as("sealed").doesNotContain("signed");
    }

    @Test
    void whatIsNoPaperIsRefused() {
        UUID line = line(1).id();
        assertRefused(
                "ceremonies.scans.noPaper", () -> scans.attach(line, "MZ\u0090".getBytes(StandardCharsets.UTF_8)));
        assertRefused(
                "ceremonies.scans.brokenPdf",
                () -> scans.attach(line, "%PDF-1.7 begun".getBytes(StandardCharsets.UTF_8)));
        assertRefused("documents.files.tooLarge", () -> scans.attach(line, new byte[6 * 1024 * 1024]));
        assertRefused("ceremonies.scans.notSigned", () -> scans.attach(line(2).id(), PDF));
        for (int i = 0; i < ScanService.MOST_OF_A_LINE; i++) scans.attach(line, PDF);
        assertRefused("ceremonies.scans.tooMany", () -> scans.attach(line, PDF));
    }

    @Test
    void readersAreThoseWhoPrintPapersAndTheAuditorAndAreKept() {
        UUID scan = scans.attach(line(1).id(), PDF);
        for (Role role : Role.values()) {
            CeremonyCast.signIn(role, "someone");
            boolean may = role == Role.ORGANISER || role == Role.APPROVER || role == Role.AUDITOR;
            if (may) assertThat(scans.read(scan).bytes()).isEqualTo(PDF);
            else assertThatThrownBy(() -> scans.read(scan)).isInstanceOf(AccessDeniedException.class);
            if (role != Role.ORGANISER)
                assertThatThrownBy(() -> scans.attach(UUID.randomUUID(), PDF))
                        .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'scanRead' and subject_id = ?")
                        .param(ceremony.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void oneOnTheWrongLineIsTakenOutForAReason() {
        UUID scan = scans.attach(line(1).id(), PDF);
        assertRefused("ceremonies.reason.missing", () -> scans.remove(scan, ""));
        scans.remove(scan, "ورقة شخص آخر");
        assertThat(scans.of(ceremony)).isEmpty();
        assertRefused("ceremonies.scans.gone", () -> scans.read(scan));
    }

    @Test
    void aPaperIsAnnulledWithTheRecordItWasSignedFor() {
        for (int i = 0; i < ScanService.MOST_OF_A_LINE; i++) scans.attach(line(1).id(), PDF);
        day.undo(line(1).id(), line(1).version(), "خطأ في الاسم");
        settle();
        assertThat(scans.of(ceremony)).extracting(ScanRow::standing).containsOnly(false);
        assertRefused("ceremonies.scans.notSigned", () -> scans.attach(line(1).id(), PDF));
        handOver();
        UUID scan = scans.attach(line(1).id(), PDF);
        assertThat(scans.of(ceremony).stream().filter(ScanRow::standing))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(scan));
        assertThat(scans.of(ceremony)).hasSize(ScanService.MOST_OF_A_LINE + 1);
    }
}
