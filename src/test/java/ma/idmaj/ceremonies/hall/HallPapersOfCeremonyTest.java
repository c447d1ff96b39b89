package ma.idmaj.ceremonies.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.guests.GuestDraft;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.ceremonies.programme.ProgrammeDraft;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.ceremonies.stations.StationService;
import ma.idmaj.documents.hall.Badges;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.FirstName;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is printed for a hall from a ceremony's list, guests and programme, and what never stands on it. */
@DatabaseTest
class HallPapersOfCeremonyTest {

    private static final String FOUNDATION = "Fondation Mohammed VI";

    @Autowired
    ApplicationContext context;

    @Autowired
    HallPrints prints;

    @Autowired
    HallIssues issues;

    @Autowired
    GuestService guests;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private UUID ceremony;
    private List<LineRow> lines;

    @BeforeEach
    void three() {
        ceremony = new CeremonyCast(context).listed(3, null);
        entities.flush();
        entities.clear();
        lines = context.getBean(ListService.class).lines(ceremony);
        jdbc.sql("update ceremony set title_fr = ?, title_ar = ? where id = ?")
                .params("Remise par la " + FOUNDATION, "حفل لمؤسسة محمد السادس لإعادة الإدماج", ceremony)
                .update();
        guests.add(
                ceremony,
                new GuestDraft(
                        new PersonName("أمينة برادة", "Amina BERRADA"),
                        new LocalizedText(
                                "منسقة مؤسسة محمد السادس",
                                "Coordonnatrice de la " + FOUNDATION + " pour la réinsertion"),
                        "A1",
                        InvitationState.TO_INVITE,
                        Sex.FEMALE));
        guests.add(
                ceremony,
                new GuestDraft(
                        new PersonName("", "Claire MARTIN"), new LocalizedText("", ""), "", InvitationState.DECLINED));
        programmes.add(
                ceremony,
                new ProgrammeDraft(
                        LocalTime.of(10, 0),
                        3,
                        true,
                        new LocalizedText("التسليم", "Remise des équipements"),
                        "Karim, Fondation Mohammed VI"));
        context.getBean(StationService.class)
                .assign(
                        ceremony,
                        Map.of(lines.get(0).id(), "Table 1", lines.get(2).id(), "Table 1"));
        entities.flush();
        entities.clear();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void labelsFollowTheListAndSayItsNumbers() throws IOException {
        var paper = prints.itemLabels(ceremony, LabelSheet.SHEET_3_8, 2, false);
        String text = text(paper.pdf());
        assertThat(text).containsSubsequence("Machine à coudre industrielle", "Bobines de fil");
        assertThat(text).contains("× 12");
        assertThat(paper.pdf())
                .isEqualTo(prints.itemLabels(ceremony, LabelSheet.SHEET_3_8, 2, false)
                        .pdf());
        assertThatThrownBy(() -> prints.itemLabels(ceremony, LabelSheet.SHEET_2_4, 9, false))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSerialNumberHasALabelOfItsOwn() throws IOException {
        var item = lines.getFirst().items().getFirst();
        UUID piece = UUID.randomUUID();
        jdbc.sql("set foreign_key_checks = 0").update();
        jdbc.sql("""
                        insert into piece (id, code, item_id, serial, folded_serial, reception_id, order_line_id, received_on,
                          state, purpose) values (?, 'CANARI01', ?, 'SN-CANARI', 'sncanari', uuid(), uuid(), '2026-01-01',
                          'RESERVED', ?)""").params(piece, item.itemId(), item.id()).update();
        jdbc.sql("set foreign_key_checks = 1").update();
        assertThat(text(prints.itemLabels(ceremony, LabelSheet.SHEET_2_7, 1, false)
                        .pdf()))
                .containsOnlyOnce("SN-CANARI");
    }

    private HallPaper printed(PaperKind kind, PaperLanguages languages) {
        var paper = issues.give(kind, ceremony, languages, "05 22 00 00 00");
        return new HallPaper(paper.fileName(), paper.content());
    }

    @Test
    void nothingInTheHallLabelsThePeople() throws IOException {
        var all = EnumSet.allOf(Badges.Kind.class);
        var papers = List.of(
                prints.itemLabels(ceremony, LabelSheet.SHEET_3_7, 1, true),
                prints.badges(ceremony, all, true, 2),
                prints.placeCards(ceremony),
                printed(PaperKind.RUNNING_ORDER, PaperLanguages.BOTH),
                printed(PaperKind.INVITATIONS, PaperLanguages.BOTH));
        for (HallPaper paper : papers) {
            String text = text(paper.pdf());
            try (var document = Loader.loadPDF(paper.pdf())) {
                var information = document.getDocumentInformation();
                text += information.getTitle()
                        + information.getAuthor()
                        + information.getSubject()
                        + information.getKeywords()
                        + paper.fileName();
            }
            assertThat(text).as(paper.fileName()).doesNotContain(FOUNDATION, "محمد السادس", "réinsertion", "QZ31");
            for (LineRow line : lines) {
                String family = line.name().latin().replaceAll("^.*?(?=\\p{Lu}{2})", "");
                assertThat(text).as(paper.fileName()).doesNotContain(family);
                assertThat(text).as(paper.fileName()).doesNotContain(line.name().ar());
            }
            assertThat(paper.fileName()).matches("idmaj-\\d{4}-\\d\\d-\\d\\d-[a-z-]+(-[A-Z0-9]+)?\\.pdf");
        }
        assertThat(text(papers.get(2).pdf()))
                .contains("Coordonnatrice de la Fondation", "Amina BERRADA")
                .doesNotContain("MARTIN");
    }

    @Test
    void whatSaysItOfPeopleIsSentBack() {
        guests.add(
                ceremony,
                new GuestDraft(
                        new PersonName("", "Jean PETIT"),
                        // The word itself is no text of ours.
                        new LocalizedText("", "Amis des ex-" + "déte" + "nus"),
                        "",
                        InvitationState.TO_INVITE));
        assertThatThrownBy(() -> prints.placeCards(ceremony))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ceremonies.hall.labelsPeople");
    }

    @Test
    void lettersAgreeAndAReprintIsTheSamePaper() throws IOException {
        var first = printed(PaperKind.INVITATIONS, PaperLanguages.FRENCH);
        assertThat(text(first.pdf())).contains("Madame Amina BERRADA").doesNotContain("Claire MARTIN");
        var again = printed(PaperKind.INVITATIONS, PaperLanguages.FRENCH);
        assertThat(again.fileName()).isEqualTo(first.fileName());
        assertThat(again.pdf()).isEqualTo(first.pdf());
        var called = text(printed(PaperKind.CONVOCATIONS, PaperLanguages.FRENCH).pdf());
        assertThat(called)
                .contains("Convocation", "Table 1", lines.getFirst().name().latin())
                .doesNotContain("QZ31");
    }

    @Test
    void theRunningOrderCountsAndSharesOutWithoutNames() throws IOException {
        String text =
                text(printed(PaperKind.RUNNING_ORDER, PaperLanguages.FRENCH).pdf());
        assertThat(text).contains("Remise des équipements", "10:00 – 10:09", "Table 1", "1, 3", "3 personnes");
        assertThat(HallIssues.ranges(List.of(5, 1, 2, 3, 9))).isEqualTo("1–3, 5, 9");
    }

    @Test
    void onlyWhoPreparesPrints() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ORGANISER))) {
            CeremonyCast.signIn(role, "someone");
            assertThatThrownBy(() -> prints.placeCards(ceremony)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> printed(PaperKind.RUNNING_ORDER, PaperLanguages.BOTH))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void firstNamesOnlyWhereTheyCanBeTold() {
        assertThat(FirstName.toShow(new PersonName("فاطمة الزهراء الطاهري", "Fatima Zahra TAHIRI")))
                .isEqualTo(new LocalizedText("فاطمة الزهراء", "Fatima Zahra"));
        assertThat(FirstName.toShow(new PersonName("عبد الله بنموسى", "")))
                .isEqualTo(new LocalizedText("عبد الله", ""));
        assertThat(FirstName.toShow(new PersonName("عبد الحكيم", ""))).isEqualTo(new LocalizedText("", ""));
        assertThat(FirstName.toShow(new PersonName("بنعلي فاطمة", "BENALI FATIMA")))
                .isEqualTo(new LocalizedText("", ""));
        assertThat(FirstName.toShow(new PersonName("بنعلي فاطمة", "BENALI Fatima")))
                .isEqualTo(new LocalizedText("", ""));
    }

    @Test
    void theFoundationIsCutToItsShortName() {
        assertThat(NeutralWords.of("Président de la Fondation Mohammed VI pour la réinsertion"))
                .isEqualTo("Président de la Fondation");
        assertThat(NeutralWords.of("رئيس مؤسسة محمد السادس لإعادة الإدماج")).isEqualTo("رئيس المؤسسة");
        assertThat(NeutralWords.of("منسق لمؤسسة محمد السادس")).isEqualTo("منسق للمؤسسة");
        assertThat(NeutralWords.of("Délégué général")).isEqualTo("Délégué général");
        assertThat(Set.of("Directrice", "المنزل", "تنزيل اللائحة", "تسجيل الضيوف"))
                .allMatch(word -> NeutralWords.of(word).equals(word));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
