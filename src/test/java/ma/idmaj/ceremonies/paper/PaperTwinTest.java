package ma.idmaj.ceremonies.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.Mandate;
import ma.idmaj.ceremonies.MandateKind;
import ma.idmaj.ceremonies.PaperCode;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** The paper twin: every row printed with its code, and what was ticked entered as one act or not at all. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PaperTwinTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PaperTwinService twin;

    @Autowired
    DayService day;

    @Autowired
    Translations translations;

    @Autowired
    JdbcClient jdbc;

    private UUID ceremony;
    private List<LineRow> lines;

    @BeforeEach
    void begin() {
        ceremony = new CeremonyCast(context).approved(11);
        lines = day.lines(ceremony);
    }

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void entersWhatWasTickedAndSaysThatPaperIsTheEvidence() {
        twin.enter(
                ceremony,
                List.of(
                        row(0, PaperMark.GIVEN),
                        row(1, PaperMark.ABSENT),
                        new PaperRow(
                                lines.get(2).id(),
                                lines.get(2).version(),
                                PaperMark.PROXY,
                                Map.of(),
                                "سعيد بنعلي",
                                new Mandate(MandateKind.LEGALISED, "44/2026", null)),
                        row(3, PaperMark.POSTPONED)),
                Language.AR);

        assertThat(day.lines(ceremony).subList(0, 5))
                .extracting(LineRow::state)
                .containsExactly(
                        LineState.SIGNED, LineState.ABSENT, LineState.SIGNED, LineState.POSTPONED, LineState.PLANNED);
        var kept = jdbc.sql(
                        "select from_paper, signature_png, note, signed_by_kind from handover where standing_line_id = ?")
                .param(lines.get(2).id())
                .query()
                .singleRow();
        assertThat(kept).containsEntry("from_paper", true).containsEntry("signed_by_kind", "PROXY");
        assertThat(kept.get("signature_png")).isNull();
        assertThat((String) kept.get("note")).isNotBlank();
    }

    @Test
    void anItemStruckOutOnPaperIsNotBookedAsGiven() {
        LineRow line = lines.getFirst();
        UUID struck = line.items().get(1).id();
        twin.enter(
                ceremony,
                List.of(new PaperRow(
                        line.id(), line.version(), PaperMark.PARTIAL, Map.of(struck, ItemState.MISSING), "", null)),
                Language.AR);
        assertThat(day.line(ceremony, line.id()).items())
                .extracting(LineRow.Item::state)
                .containsExactly(ItemState.GIVEN, ItemState.MISSING, ItemState.GIVEN);
    }

    @Test
    void aRowMarkedInPartSaysWhatWasNotGiven() {
        LineRow line = lines.get(1);
        Map<UUID, ItemState> allGiven = Map.of(line.items().getFirst().id(), ItemState.GIVEN);
        for (Map<UUID, ItemState> items : List.of(Map.<UUID, ItemState>of(), allGiven)) {
            var row = new PaperRow(line.id(), line.version(), PaperMark.PARTIAL, items, "", null);
            assertThatThrownBy(() -> twin.enter(ceremony, List.of(row), Language.AR))
                    .isInstanceOfSatisfying(Refusal.class, told -> {
                        assertThat(told.messageKey()).isEqualTo("ceremonies.paperTwin.nothingStruck");
                        assertThat(told.values()).containsExactly(2);
                    });
        }
        assertThat(day.records(ceremony)).isEmpty();
    }

    @Test
    void whoCameLateIsServedFromTheListAndWhoDidNotStaysAbsent() {
        for (int late = 0; late < 2; late++)
            day.markAbsent(lines.get(late).id(), lines.get(late).version());
        lines = day.lines(ceremony);
        twin.enter(ceremony, List.of(row(0, PaperMark.GIVEN), row(1, PaperMark.ABSENT)), Language.AR);
        assertThat(day.lines(ceremony).subList(0, 2))
                .extracting(LineRow::state)
                .containsExactly(LineState.SIGNED, LineState.ABSENT);
    }

    @Test
    void keepsTheSentenceThatWasPrintedInTheLanguageOfTheList() throws Exception {
        String sentence = translations.text(Language.FR, "ceremonies.paperTwin.sentence");
        twin.enter(ceremony, List.of(row(0, PaperMark.GIVEN)), Language.FR);
        var kept = jdbc.sql(
                        "select signed_text, signed_text_language, signed_text_version from handover where standing_line_id = ?")
                .param(lines.getFirst().id())
                .query()
                .singleRow();
        assertThat((String) kept.get("signed_text")).startsWith(sentence);
        assertThat(kept).containsEntry("signed_text_language", "fr");
        assertThat(kept.get("signed_text_version")).isNotNull();
        try (var paper = Loader.loadPDF(twin.list(ceremony, Language.FR))) {
            String words = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(words).contains(sentence);
        }
    }

    @Test
    void aProxyMayNotBeTickedForWhoWasReceivedInPerson() {
        day.checkIn(lines.getFirst().id(), lines.getFirst().version(), false);
        LineRow here = day.line(ceremony, lines.getFirst().id());
        var row = new PaperRow(
                here.id(),
                here.version(),
                PaperMark.PROXY,
                Map.of(),
                "سعيد بنعلي",
                new Mandate(MandateKind.LEGALISED, "44/2026", null));
        assertThatThrownBy(() -> twin.enter(ceremony, List.of(row), Language.AR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        told -> assertThat(told.messageKey()).isEqualTo("ceremonies.acts.receivedInPerson"));
    }

    /** The paper keeps the year's series while it wants its last line, a desk that line while it wants the series. */
    @Test
    void whatBlocksADesksActIsTriedAgain() throws Exception {
        for (LineRow line : lines) day.checkIn(line.id(), line.version(), false);
        lines = day.lines(ceremony);
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                var rows = List.of(row(i, PaperMark.GIVEN), row(i + 1, PaperMark.GIVEN));
                LineRow wanted = lines.get(i + 1);
                var paper = both.submit(() -> won(start, () -> twin.enter(ceremony, rows, Language.AR)));
                var desk = both.submit(() -> won(start, () -> atDesk(wanted)));
                assertThat(paper.get()).as("one of the two has the line").isNotEqualTo(desk.get());
            }
        }
    }

    /** Without the journal's own retry, which then finds the line changed. */
    private void atDesk(LineRow line) {
        try {
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
        } catch (DataIntegrityViolationException overtaken) {
            throw new Refusal("ceremonies.lineChanged", line.position(), line.name());
        }
    }

    private static boolean won(CyclicBarrier start, Runnable act) throws Exception {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        start.await();
        try {
            act.run();
            return true;
        } catch (Refusal overtaken) {
            return false;
        }
    }

    @Test
    void entersNoRowWhenOneStandsInTheWay() {
        day.markAbsent(lines.get(1).id(), lines.get(1).version());
        assertThatThrownBy(() ->
                        twin.enter(ceremony, List.of(row(0, PaperMark.GIVEN), row(1, PaperMark.ABSENT)), Language.FR))
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.messageKey()).isEqualTo("ceremonies.lineChanged"));
        assertThat(day.lines(ceremony).getFirst().state()).isEqualTo(LineState.PLANNED);
        assertThat(day.records(ceremony)).isEmpty();
    }

    @Test
    void isClosedToOtherDesksAndRoles() {
        SecurityContextHolder.clearContext();
        CeremonyCast.signIn(Role.DESK, "another-desk");
        assertThatThrownBy(() -> twin.enter(ceremony, List.of(row(0, PaperMark.ABSENT)), Language.AR))
                .isInstanceOf(CeremonyNotFound.class);
        assertThatThrownBy(() -> twin.list(ceremony, Language.AR)).isInstanceOf(CeremonyNotFound.class);
        CeremonyCast.signIn(Role.AUDITOR, "auditor");
        assertThatThrownBy(() -> twin.list(ceremony, Language.AR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void printsEveryRow() throws Exception {
        for (Language language : Language.values()) {
            byte[] pdf = twin.list(ceremony, language);
            Files.createDirectories(Path.of("target/screenshots"));
            Files.write(Path.of("target/screenshots/paper-" + language.code() + ".pdf"), pdf);
            try (var paper = Loader.loadPDF(pdf)) {
                String words = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
                assertThat(paper.getNumberOfPages()).isEqualTo(2);
                for (LineRow line : lines)
                    assertThat(words).contains(line.name().latin());
            }
        }
        assertThat(PaperCode.line(" " + PaperCode.of(lines.getFirst().id()).toLowerCase() + "\n"))
                .contains(lines.getFirst().id());
        assertThat(PaperCode.line("IDMAJ-L-1")).isEmpty();
    }

    private PaperRow row(int index, PaperMark mark) {
        LineRow line = lines.get(index);
        return new PaperRow(line.id(), line.version(), mark, Map.of(), "", null);
    }
}
