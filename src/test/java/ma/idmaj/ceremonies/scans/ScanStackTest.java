package ma.idmaj.ceremonies.scans;

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
import ma.idmaj.ceremonies.bundle.CeremonyBundle;
import ma.idmaj.ceremonies.closing.ScanRow;
import ma.idmaj.ceremonies.closing.ScanService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.pages.ScannedPages;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.MadePaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperBundle;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.Validity;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A pile from the scanner finds its lines by the codes on its pages; and what was issued is one file in call order. */
@DatabaseTest
class ScanStackTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ScanStackService stacks;

    @Autowired
    ScanService scans;

    @Autowired
    PaperArchive archive;

    @Autowired
    CeremonyBundle bundle;

    @Autowired
    DayService day;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID ceremony;
    private IssuedPaper record;
    private IssuedPaper receipt;

    @BeforeEach
    void twoSigned() {
        ceremony = new CeremonyCast(context).approved(3);
        settle();
        for (int position : List.of(1, 2)) {
            day.checkIn(line(position).id(), line(position).version(), false);
            settle();
            LineRow line = line(position);
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
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        record = issued(PaperKind.HANDOVER_RECORD, "line", line(1).id(), 2);
        receipt = issued(PaperKind.RECEIPT, "line", line(2).id(), 1);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPileIsToldApartByItsPages() {
        IssuedPaper unsigned = issued(PaperKind.RECEIPT, "line", line(3).id(), 1);
        IssuedPaper elsewhere = issued(PaperKind.RECEIPT, "line", UUID.randomUUID(), 1);
        IssuedPaper whole = issued(PaperKind.GATE_LIST, "ceremony", ceremony, 1);
        var pile = new ArrayList<BufferedImage>();
        pile.add(ScannedPages.turned(pages(record).get(0), 90));
        pile.add(pages(receipt).getFirst());
        pile.add(ScannedPages.turned(pages(record).get(1), 182));
        pile.add(ScannedPages.speckled(pages(receipt).getFirst(), 3));
        pile.add(new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY));
        pile.add(pages(elsewhere).getFirst());
        pile.add(pages(unsigned).getFirst());
        pile.add(pages(whole).getFirst());
        byte[] file = ScannedPages.pdf(pile, 0.4f);

        var asked = new ArrayList<Integer>();
        ScanStack stack = stacks.read(ceremony, file, asked::add);
        assertThat(asked).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(stack.pages())
                .extracting(StackPage::state)
                .containsExactly(
                        PageState.RECOGNISED,
                        PageState.RECOGNISED,
                        PageState.RECOGNISED,
                        PageState.SURPLUS,
                        PageState.UNREAD,
                        PageState.FOREIGN,
                        PageState.RECOGNISED,
                        PageState.NO_LINE);
        assertThat(stack.papers())
                .extracting(paper -> paper.line().position(), StackPaper::pages, StackPaper::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, List.of(1, 3), StackVerdict.READY),
                        org.assertj.core.groups.Tuple.tuple(2, List.of(2), StackVerdict.READY),
                        org.assertj.core.groups.Tuple.tuple(3, List.of(7), StackVerdict.NOT_SIGNED));
        assertThat(scans.of(ceremony)).as("reading keeps nothing").isEmpty();

        assertThat(stacks.attach(ceremony, stack, Map.of(5, line(2).id()), done -> true))
                .isEqualTo(3);
        assertThat(scans.of(ceremony))
                .extracting(ScanRow::lineId)
                .containsExactlyInAnyOrder(line(1).id(), line(2).id(), line(2).id());
        assertThat(stacks.read(ceremony, file, page -> true).papers())
                .as("the same pile again")
                .extracting(StackPaper::verdict)
                .containsExactly(StackVerdict.ALREADY, StackVerdict.ALREADY, StackVerdict.NOT_SIGNED);
        assertThatThrownBy(() -> stacks.attach(ceremony, stack, Map.of(), done -> true))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("ceremonies.scans.twice"));
    }

    @Test
    void whatStandsNoMoreAndPagesOfNobodyAreNotTaken() {
        byte[] file = ScannedPages.pdf(List.of(pages(record).get(1)), 0.8f);
        assertThat(stacks.read(ceremony, file, page -> true).papers())
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.lacking()).isOne();
                    assertThat(paper.verdict()).isEqualTo(StackVerdict.INCOMPLETE);
                });
        archive.withdraw(
                "line",
                line(1).id(),
                Set.of(PaperKind.HANDOVER_RECORD),
                Validity.ANNULLED,
                new LocalizedText("ألغي المحضر", "Procès-verbal annulé"));
        assertThat(stacks.read(ceremony, file, page -> true).pages())
                .extracting(StackPage::state)
                .containsExactly(PageState.WITHDRAWN);
        assertThatThrownBy(() -> scans.attach(line(1).id(), file, record.id()))
                .as("withdrawn after the pile was read")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("ceremonies.scans.overtaken"));
        CeremonyCast.signIn(Role.SUPERVISOR, "supervisor");
        assertThatThrownBy(() -> stacks.read(ceremony, file, page -> true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void stoppedBeforeItsEndNothingIsKept() {
        byte[] file = ScannedPages.pdf(List.of(pages(receipt).getFirst()), 0.8f);
        assertThatThrownBy(() -> stacks.read(ceremony, file, page -> false)).isInstanceOf(Stopped.class);
        ScanStack stack = stacks.read(ceremony, file, page -> true);
        assertThatThrownBy(() -> stacks.attach(ceremony, stack, Map.of(), done -> done < 1))
                .isInstanceOf(Stopped.class);
        Boolean takenBack = transaction.execute(status -> status.isRollbackOnly());
        assertThat(takenBack).as("all of it is taken back").isTrue();
    }

    @Test
    void whatWasIssuedIsOneFileInCallOrder() throws Exception {
        IssuedPaper engagement = issued(PaperKind.ENGAGEMENT, "line", line(1).id(), 1);
        IssuedPaper list = issued(PaperKind.GATE_LIST, "ceremony", ceremony, 1);
        issued(PaperKind.RECEIPT, "line", line(3).id(), 1);
        archive.withdraw(
                "line", line(3).id(), Set.of(PaperKind.RECEIPT), Validity.REPLACED, new LocalizedText("x", "x"));
        CeremonyCast.signIn(Role.AUDITOR, "auditor");
        var parts = bundle.parts(ceremony, Language.FR);
        assertThat(parts)
                .as("who issues nothing has what was issued")
                .extracting(PaperBundle.Part::paper)
                .containsExactly(list, record, engagement, receipt);
        assertThat(parts.get(1).group()).contains("1").isEqualTo(parts.get(2).group());
        var out = new ByteArrayOutputStream();
        assertThat(bundle.write(ceremony, parts, Language.FR, out, done -> true))
                .isEqualTo(4);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
        }
        assertThat(jdbc.sql("select detail from audit_entry where act = 'bundled' and subject_id = ?")
                        .param(ceremony.toString())
                        .query(String.class)
                        .list())
                .containsExactly("4");
        assertThatThrownBy(
                        () -> bundle.write(ceremony, parts, Language.FR, new ByteArrayOutputStream(), done -> done < 2))
                .isInstanceOf(Stopped.class);
        CeremonyCast.signIn(Role.SUPERVISOR, "supervisor");
        assertThatThrownBy(() -> bundle.parts(ceremony, Language.FR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsDueIsIssuedInCallOrderWhoeverAskedForItBefore() throws Exception {
        IssuedPaper invited = issued(PaperKind.INVITATIONS, "ceremony", ceremony, 1);
        var parts = bundle.parts(ceremony, Language.FR);
        List<String> titles =
                parts.stream().map(part -> part.group() + " " + part.title()).toList();
        assertThat(parts).hasSize(6 + 1 + 3 + 3 + 1);
        assertThat(parts.get(6).paper()).as("after the list's cuts").isEqualTo(invited);
        assertThat(titles.get(7)).contains("1").endsWith("Procès-verbal de remise et de réception");
        assertThat(titles.get(8)).contains("1").endsWith("Accusé de réception");
        assertThat(titles.get(9)).contains("1").endsWith("Engagement de non-cession");
        assertThat(titles.get(10)).contains("2").endsWith("Procès-verbal de remise et de réception");
        assertThat(titles.getLast())
                .as("not served: only what is to be signed")
                .contains("3")
                .endsWith("cession");
        var out = new ByteArrayOutputStream();
        assertThat(bundle.write(ceremony, parts, Language.FR, out, done -> true))
                .isEqualTo(parts.size());
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(parts.size());
        }
        assertThat(archive.issued("line", line(2).id()))
                .extracting(IssuedPaper::kind)
                .contains(PaperKind.HANDOVER_RECORD, PaperKind.RECEIPT, PaperKind.ENGAGEMENT);
        int issued = archive.issued("line", line(2).id()).size();
        var again = new ByteArrayOutputStream();
        bundle.write(ceremony, bundle.parts(ceremony, Language.FR), Language.FR, again, done -> true);
        assertThat(archive.issued("line", line(2).id())).as("once").hasSize(issued);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }

    private IssuedPaper issued(PaperKind kind, String subject, UUID subjectId, int pages) {
        return archive.issue(
                new MadePaper(kind, subject, subjectId, PaperLanguages.BOTH, pages, kind + "\t" + subjectId).draft());
    }

    private List<BufferedImage> pages(IssuedPaper paper) {
        return ScannedPages.of(archive.content(paper.subject(), paper.subjectId(), paper.id()));
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    private LineRow line(int position) {
        return day.lines(ceremony).get(position - 1);
    }
}
