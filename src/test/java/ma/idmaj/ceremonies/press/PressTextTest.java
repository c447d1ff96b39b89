package ma.idmaj.ceremonies.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.formulas.FormulaService;
import ma.idmaj.ceremonies.press.statements.ConsentWay;
import ma.idmaj.ceremonies.press.statements.SpeakerKind;
import ma.idmaj.ceremonies.press.statements.StatementDraft;
import ma.idmaj.ceremonies.press.statements.StatementService;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who writes, approves and gives out a press text, and what it may never say. */
@DatabaseTest
class PressTextTest {

    private static final LocalizedText ROYAL = new LocalizedText(
            "تنفيذا للتعليمات السامية لصاحب الجلالة،", "En exécution des Hautes Instructions de Sa Majesté,");

    @Autowired
    ApplicationContext context;

    @Autowired
    PressText texts;

    @Autowired
    PressPapers papers;

    @Autowired
    PressWritingService writing;

    @Autowired
    PressApprovalService approval;

    @Autowired
    StatementService statements;

    @Autowired
    FormulaService formulas;

    @Autowired
    ConsentService consents;

    @Autowired
    DayService day;

    @Autowired
    ClosingService closing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    CeremonyCast cast;
    UUID ceremony;

    @BeforeEach
    void approvedList() {
        cast = new CeremonyCast(context);
        ceremony = cast.approved(7);
        settle();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aListWithoutSectorsSaysWhichLinesLackThem() {
        UUID text = writing.begin(ceremony);
        assertThat(failing()).containsExactly(PressCheck.SECTORS);
        assertRefused("ceremonies.press.problem.SECTORS", () -> writing.submit(text, version()));
        assertThat(writing.withoutSector(ceremony)).hasSize(7);
        sectors();
        assertThat(failing()).isEmpty();
        PressSheet sheet = page().sheet();
        assertThat(sheet.people()).isEqualTo(7);
        assertThat(sheet.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.people()).isEqualTo(7));
    }

    @Test
    void theOrganiserPreparesAndAnotherApproves() {
        UUID text = submitted();
        assertThatThrownBy(() -> approval.approve(text, version(), page().digest()))
                .isInstanceOf(AccessDeniedException.class);
        CeremonyCast.signIn(Role.APPROVER, "organiser");
        assertRefused("ceremonies.press.writerCannotApprove", () -> approval.approve(text, version(), page().digest()));
        CeremonyCast.signIn(Role.APPROVER, "approver");
        assertRefused("ceremonies.press.changedMeanwhile", () -> approval.approve(text, version(), "0".repeat(64)));
        PressSheet read = page().sheet();
        approval.approve(text, version(), page().digest());
        assertThat(page().text().state()).isEqualTo(PressState.APPROVED);
        assertThat(page().text().digest()).isEqualTo(page().digest());
        assertThat(texts.issue(text)).isEqualTo(read);
        assertThat(papers.look(text, PaperLanguages.BOTH).draft()).isTrue();
        var paper = papers.give(text, PaperLanguages.BOTH).issued();
        var looked = papers.look(text, PaperLanguages.BOTH);
        assertThat(looked.issued()).isEqualTo(paper);
        assertThat(PaperReader.text(looked.content())).contains("/verify/" + paper.code());
        CeremonyCast.signIn(Role.AUDITOR, "auditor");
        assertThat(page().holds()).isTrue();
        assertThatThrownBy(() -> writing.begin(ceremony)).isInstanceOf(AccessDeniedException.class);
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        assertThatThrownBy(() -> texts.issue(text)).isInstanceOf(AccessDeniedException.class);
        CeremonyCast.signIn(Role.SUPERVISOR, "supervisor");
        assertThatThrownBy(this::page).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseTakesNoApproverWhoWrote() {
        UUID text = submitted();
        String approve = "update press_text set state = 'APPROVED', approved_by = ?, approved_at = now(), sheet = '{}',"
                + " digest = repeat('a', 64) where id = ?";
        assertThatThrownBy(() -> jdbc.sql(approve).params("organiser", text).update())
                .hasMessageContaining("approver_never_wrote");
        assertThatThrownBy(() -> jdbc.sql(approve).params("somebody", text).update())
                .as("nor one whose part is not written down")
                .hasMessageContaining("approver_never_wrote");
        assertThatThrownBy(() -> jdbc.sql("update press_text set state = 'APPROVED' where id = ?")
                        .param(text)
                        .update())
                .hasMessageContaining("approved_text_is_frozen");
    }

    @Test
    void whoWroteAStatementOrNamedASectorHadAPart() {
        UUID text = writing.begin(ceremony);
        CeremonyCast.signIn(Role.ORGANISER, "another");
        sectors();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        writing.submit(text, version());
        CeremonyCast.signIn(Role.APPROVER, "another");
        assertThat(page().wrote()).isTrue();
        assertRefused("ceremonies.press.writerCannotApprove", () -> approval.approve(text, version(), page().digest()));
    }

    @Test
    void everyVersionIsKeptAndFiguresStayTied() {
        UUID text = writing.begin(ceremony);
        PressDraft first = page().draft();
        write(text, "حفل جديد لفائدة [PEOPLE]", "Une remise au profit de [PEOPLE]");
        assertThat(page().versions()).hasSize(2);
        assertThat(texts.version(text, 1)).isEqualTo(first);
        assertThat(page().sheet().paragraphs().getFirst().text())
                .isEqualTo(new LocalizedText("حفل جديد لفائدة 7 مستفيدين", "Une remise au profit de 7 bénéficiaires"));
        assertRefused("ceremonies.press.words.figure", () -> write(text, "لفائدة 8 مستفيدين", "pour des gens"));
        assertRefused("ceremonies.press.words.figure", () -> write(text, "لفائدة الجميع", "pour huit personnes"));
        assertRefused("ceremonies.press.unknownFigure", () -> write(text, "لفائدة [الكل]", "pour tous"));
        assertRefused("ceremonies.press.figuresDiffer", () -> write(text, "لفائدة [PEOPLE]", "pour tous"));
        assertRefused("ceremonies.press.figureUntold", () -> write(text, "ومنهم [WOMEN]", "dont [WOMEN]"));
        assertRefused("ceremonies.press.bothLanguagesIn", () -> write(text, "لفائدة الجميع", ""));
        assertRefused("ceremonies.press.words.label", () -> write(text, "الوقاية من العود", "une aide"));
        assertThat(page().versions()).as("a refused one is no version").hasSize(2);
        assertThat(page().text().latest()).isEqualTo(2);
    }

    @Test
    void protocolComesFromApprovedFormulasAlone() {
        UUID text = writing.begin(ceremony);
        assertRefused("ceremonies.press.words.protocol", () -> write(text, ROYAL.ar(), "Une cérémonie"));
        assertRefused("ceremonies.press.words.protocol", () -> write(text, "حفل", ROYAL.fr()));
        CeremonyCast.signIn(Role.SUPERVISOR, "supervisor");
        UUID formula = formulas.propose(ROYAL);
        assertThatThrownBy(() -> formulas.approve(formula)).isInstanceOf(AccessDeniedException.class);
        CeremonyCast.signIn(Role.APPROVER, "supervisor");
        assertRefused("ceremonies.press.formulas.own", () -> formulas.approve(formula));
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertRefused("ceremonies.press.formulas.notApproved", () -> write(text, PressDraft.Part.formula(formula)));
        CeremonyCast.signIn(Role.APPROVER, "approver");
        formulas.approve(formula);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        write(text, PressDraft.Part.formula(formula));
        assertThat(page().sheet().paragraphs()).containsExactly(new PressSheet.Paragraph(ROYAL, true));
        write(
                text,
                PressDraft.Part.formula(formula),
                PressDraft.Part.words(new LocalizedText("نظم حفل", "une cérémonie s’est tenue")));
        assertThat(page().sheet().paragraphs())
                .as("its comma leads on")
                .containsExactly(new PressSheet.Paragraph(
                        new LocalizedText(ROYAL.ar() + " نظم حفل", ROYAL.fr() + " une cérémonie s’est tenue"), true));
        CeremonyCast.signIn(Role.APPROVER, "approver");
        formulas.retire(formula);
        assertThat(failing()).contains(PressCheck.FORMULAS);
        assertThatThrownBy(() -> jdbc.sql("update protocol_formula set decided_by = proposed_by where id = ?")
                        .param(formula)
                        .update())
                .hasMessageContaining("another_decides_the_formula");
    }

    @Test
    void aNameNeedsBothConsentsAndLosesTheTextWithOne() {
        UUID text = writing.begin(ceremony);
        sectors();
        String ar = "قال " + line(2).name().ar() + " كلمة";
        assertRefused("ceremonies.press.words.name", () -> write(text, ar, "Une parole"));
        consent(2, ConsentKind.IMAGE, ConsentAnswer.GIVEN);
        assertRefused("ceremonies.press.words.name", () -> write(text, ar, "Une parole"));
        consent(2, ConsentKind.PRESS_NAME, ConsentAnswer.GIVEN);
        write(text, ar, "Une parole");
        writing.submit(text, version());
        approve(text);
        texts.issue(text);
        consent(2, ConsentKind.PRESS_NAME, ConsentAnswer.WITHDRAWN);
        assertThat(failing()).containsExactly(PressCheck.CONSENTS);
        assertRefused("ceremonies.press.problem.CONSENTS", () -> texts.issue(text));
        approval.withdraw(text, version(), "سحبت الموافقة");
        assertThat(texts.page(ceremony, PressOccasion.BEFORE)).isEmpty();
        assertThat(texts.withdrawn(ceremony)).hasSize(1);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        UUID next = writing.begin(ceremony);
        assertThat(next).isNotEqualTo(text);
        assertThat(failing())
                .as("the sentences came along, and the name with them")
                .contains(PressCheck.CONSENTS);
    }

    @Test
    void whoWroteAWithdrawnTextApprovesNoCopyOfIt() {
        UUID text = submitted();
        approve(text);
        approval.withdraw(text, version(), "خطأ في النص");
        CeremonyCast.signIn(Role.ORGANISER, "another");
        UUID copy = writing.begin(ceremony);
        writing.submit(copy, version());
        jdbc.sql("delete from press_line_sector").update();
        CeremonyCast.signIn(Role.APPROVER, "organiser");
        assertThat(page().wrote()).isTrue();
        assertRefused("ceremonies.press.writerCannotApprove", () -> approval.approve(copy, version(), page().digest()));
    }

    @Test
    void anApprovedTextThatIsNotItsDigestsIsNotShown() {
        UUID text = submitted();
        approve(text);
        jdbc.sql("update press_text set sheet = replace(sheet, '\"people\":7', '\"people\":8') where id = ?")
                .param(text)
                .update();
        assertRefused("ceremonies.press.tampered", () -> texts.issue(text));
        assertRefused("ceremonies.press.tampered", this::page);
    }

    @Test
    void whoLostThePlaceIsQuotedAsNoBeneficiary() {
        UUID text = writing.begin(ceremony);
        sectors();
        consent(2, ConsentKind.IMAGE, ConsentAnswer.GIVEN);
        statements.write(ceremony, PressOccasion.BEFORE, of(2, "بدأت العمل في محلي"));
        StatementDraft again = of(2, "أشكر الجميع");
        assertThat(statements.quotable(ceremony)).hasSize(1);
        jdbc.sql("update distribution_line set state = 'SUBSTITUTED' where id = ?")
                .param(line(2).id())
                .update();
        assertThat(statements.quotable(ceremony)).isEmpty();
        assertRefused(
                "ceremonies.press.statements.personMissing",
                () -> statements.write(ceremony, PressOccasion.BEFORE, again));
        assertThat(failing()).contains(PressCheck.CONSENTS);
        assertThat(text).isNotNull();
    }

    @Test
    void aFormulaHoldsNoFigureNoNumberAndNobodysName() {
        UUID text = writing.begin(ceremony);
        assertRefused(
                "ceremonies.press.words.figure",
                () -> formulas.propose(new LocalizedText("لفائدة ثلاثين مستفيدا", "Sous le Haut Patronage")));
        var name = line(2).name();
        UUID formula = formulas.propose(
                new LocalizedText("تحت الرعاية السامية " + name.ar(), "Sous le Haut Patronage " + name.latin()));
        CeremonyCast.signIn(Role.APPROVER, "approver");
        formulas.approve(formula);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertRefused("ceremonies.press.words.name", () -> write(text, PressDraft.Part.formula(formula)));
    }

    @Test
    void aBeneficiaryIsQuotedWithTheImageAndNamedWithBoth() {
        UUID text = writing.begin(ceremony);
        sectors();
        StatementDraft said = of(2, "بدأت العمل في محلي");
        assertRefused(
                "ceremonies.press.statements.noImage", () -> statements.write(ceremony, PressOccasion.BEFORE, said));
        consent(2, ConsentKind.IMAGE, ConsentAnswer.GIVEN);
        jdbc.sql("update beneficiary set sex = 'FEMALE' where id = ?")
                .param(line(2).beneficiaryId())
                .update();
        UUID statement = statements.write(ceremony, PressOccasion.BEFORE, said);
        assertThat(page().sheet().statements().getFirst().speaker())
                .isEqualTo(new LocalizedText("مستفيدة", "Une bénéficiaire"));
        assertThat(PressRecord.of(page().sheet()).canonical())
                .doesNotContain(line(2).name().ar(), line(2).name().latin());
        writing.submit(text, version());
        CeremonyCast.signIn(Role.APPROVER, "approver");
        assertRefused("ceremonies.press.problem.STATEMENTS", () -> approval.approve(text, version(), page().digest()));
        CeremonyCast.signIn(Role.APPROVER, "organiser");
        assertRefused("ceremonies.press.statements.own", () -> statements.approve(ceremony, statement));
        CeremonyCast.signIn(Role.APPROVER, "approver");
        statements.approve(ceremony, statement);
        consent(2, ConsentKind.PRESS_NAME, ConsentAnswer.GIVEN);
        assertThat(page().sheet().statements().getFirst().speaker().ar())
                .isEqualTo(line(2).name().ar());
        approve(text);
        consent(2, ConsentKind.IMAGE, ConsentAnswer.WITHDRAWN);
        assertRefused("ceremonies.press.problem.CONSENTS", () -> texts.issue(text));
    }

    @Test
    void aStatementIsCheckedAsSentencesAreAndMayBeTakenBack() {
        UUID text = writing.begin(ceremony);
        sectors();
        assertRefused(
                "ceremonies.press.words.protocol",
                () -> statements.write(ceremony, PressOccasion.BEFORE, guest("بفضل جلالة الملك")));
        assertRefused(
                "ceremonies.press.words.name",
                () -> statements.write(
                        ceremony,
                        PressOccasion.BEFORE,
                        guest("أهنئ " + line(2).name().ar())));
        UUID statement = statements.write(ceremony, PressOccasion.BEFORE, guest("نرافق 7 مشاريع في الحي"));
        writing.submit(text, version());
        CeremonyCast.signIn(Role.APPROVER, "approver");
        statements.approve(ceremony, statement);
        approve(text);
        assertThat(texts.issue(text).statements()).hasSize(1);
        statements.withdraw(ceremony, statement, "تراجعت عنه");
        assertRefused("ceremonies.press.problem.statementGone", () -> texts.issue(text));
    }

    @Test
    void whatWasSignedIsToldOnceTheCeremonyIsClosed() {
        sectors();
        for (int position = 1; position <= 6; position++) serve(position);
        day.markAbsent(line(7).id(), line(7).version());
        settle();
        UUID before = submitted();
        approve(before);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        closing.close(ceremony, cast.version(ceremony));
        settle();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        UUID after = writing.begin(ceremony);
        PressPage page = texts.page(ceremony, PressOccasion.AFTER).orElseThrow();
        assertThat(page.text().id()).isEqualTo(after);
        assertThat(page.holds()).as("%s", page.ticks()).isTrue();
        assertThat(page.sheet().people()).isEqualTo(6);
        assertThat(page.sheet().sumCentimes())
                .isEqualTo(LineRow.given(day.lines(ceremony)).centimes());
        assertThat(texts.issue(before).people())
                .as("the text before the day still stands")
                .isEqualTo(7);
        jdbc.sql("update handover set signed_at = null where line_id = ?")
                .param(line(1).id())
                .update();
        assertRefused(
                "ceremonies.press.problem.RECORDS",
                () -> writing.submit(after, page.text().version()));
    }

    private void serve(int position) {
        LineRow line = line(position);
        day.checkIn(line.id(), line.version(), false);
        settle();
        line = line(position);
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

    private UUID submitted() {
        UUID text = writing.begin(ceremony);
        sectors();
        writing.submit(text, version());
        return text;
    }

    private void approve(UUID text) {
        CeremonyCast.signIn(Role.APPROVER, "approver");
        approval.approve(text, version(), page().digest());
    }

    private void sectors() {
        writing.nameSectors(
                ceremony,
                writing.withoutSector(ceremony).stream()
                        .collect(Collectors.toMap(line -> line, line -> Sector.CRAFTS)));
    }

    private void write(UUID text, String ar, String fr) {
        write(text, PressDraft.Part.words(new LocalizedText(ar, fr)));
    }

    private void write(UUID text, PressDraft.Part... parts) {
        writing.write(text, version(), new PressDraft(page().draft().headline(), List.of(parts)));
    }

    private void consent(int position, ConsentKind kind, ConsentAnswer answer) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        consents.record(
                line(position).beneficiaryId(),
                new ConsentDraft(
                        Map.of(kind, answer),
                        LocalDate.now(clock),
                        TextLanguage.ARABIC,
                        ConsentEvidence.SAID_ALOUD,
                        null,
                        "سعاد الشرقاوي"));
        SecurityContextHolder.setContext(before);
    }

    private StatementDraft of(int position, String said) {
        return statement(SpeakerKind.BENEFICIARY, line(position).id(), "", said);
    }

    private StatementDraft guest(String said) {
        return statement(SpeakerKind.GUEST, null, "نزهة العمراني", said);
    }

    private StatementDraft statement(SpeakerKind kind, UUID line, String name, String said) {
        return new StatementDraft(
                kind,
                line,
                name,
                "",
                new LocalizedText("رئيسة المجلس", "Présidente du conseil"),
                TextLanguage.ARABIC,
                said,
                LocalDate.now(clock),
                ConsentWay.SIGNED,
                "سعاد الشرقاوي");
    }

    private PressPage page() {
        return texts.page(ceremony, PressOccasion.BEFORE).orElseThrow();
    }

    private long version() {
        return page().text().version();
    }

    private List<PressCheck> failing() {
        return page().ticks().stream()
                .filter(tick -> !tick.holds())
                .map(PressTick::check)
                .toList();
    }

    private LineRow line(int position) {
        return day.lines(ceremony).get(position - 1);
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("the act was not refused").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
    }
}
