package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.press.PressApprovalService;
import ma.idmaj.ceremonies.press.PressText;
import ma.idmaj.ceremonies.press.PressWritingService;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.formulas.FormulaService;
import ma.idmaj.ceremonies.press.statements.ConsentWay;
import ma.idmaj.ceremonies.press.statements.SpeakerKind;
import ma.idmaj.ceremonies.press.statements.StatementDraft;
import ma.idmaj.ceremonies.press.statements.StatementService;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** The past ceremony's press text, approved with two statements; today's as a draft; one formula approved, one proposed. */
@Component
class DemoPress {

    private final CeremonyService ceremonies;
    private final PressText texts;
    private final PressWritingService writing;
    private final PressApprovalService approval;
    private final StatementService statements;
    private final FormulaService formulas;
    private final DemoProjects projects;
    private final JdbcClient jdbc;

    DemoPress(
            CeremonyService ceremonies,
            PressText texts,
            PressWritingService writing,
            PressApprovalService approval,
            StatementService statements,
            FormulaService formulas,
            DemoProjects projects,
            JdbcClient jdbc) {
        this.ceremonies = ceremonies;
        this.texts = texts;
        this.writing = writing;
        this.approval = approval;
        this.statements = statements;
        this.formulas = formulas;
        this.projects = projects;
        this.jdbc = jdbc;
    }

    void fill() {
        projects.forget();
        formulas();
        UUID past = ceremony("ain-chock");
        LocalDate day = DemoActor.as(
                DemoAccount.ORGANISER.username(),
                () -> ceremonies.detail("ain-chock").heldOn());
        UUID text = DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            UUID id = writing.begin(past);
            said(past, day);
            writing.submit(id, 0);
            return id;
        });
        DemoActor.as(DemoAccount.APPROVER.username(), () -> {
            statements.of(past, PressOccasion.AFTER).forEach(statement -> statements.approve(past, statement.id()));
            var page = texts.page(past, PressOccasion.AFTER).orElseThrow();
            approval.approve(text, page.text().version(), page.digest());
            return true;
        });
        backdate(text, past);
        UUID today = ceremony("sidi-bernoussi");
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> writing.begin(today));
        projects.forget();
    }

    private UUID ceremony(String alias) {
        return DemoActor.as(
                DemoAccount.ORGANISER.username(), () -> ceremonies.detail(alias).id());
    }

    private void formulas() {
        UUID first = DemoActor.as(
                DemoAccount.ORGANISER.username(),
                () -> formulas.propose(new LocalizedText(
                        "تنفيذا للتعليمات السامية لصاحب الجلالة الملك محمد السادس نصره الله،",
                        "En exécution des Hautes Instructions de Sa Majesté le Roi Mohammed VI, que Dieu L’assiste,")));
        DemoActor.as(DemoAccount.APPROVER.username(), () -> {
            formulas.approve(first);
            return true;
        });
        DemoActor.as(
                DemoAccount.SUPERVISOR.username(),
                () -> formulas.propose(new LocalizedText(
                        "تحت الرعاية السامية لصاحب الجلالة الملك محمد السادس نصره الله",
                        "Sous le Haut Patronage de Sa Majesté le Roi Mohammed VI, que Dieu L’assiste")));
    }

    private void said(UUID past, LocalDate day) {
        statements.write(
                past,
                PressOccasion.AFTER,
                statement(
                        SpeakerKind.OTHER,
                        null,
                        "نزهة العمراني",
                        "Nezha AMRANI",
                        new LocalizedText("رئيسة المجلس المنتخب", "Présidente du conseil élu"),
                        TextLanguage.FRENCH,
                        "Ces projets font vivre le quartier : nous accompagnerons leurs porteurs dans la durée.",
                        day));
        statements.quotable(past).stream()
                .filter(person -> !person.mayBeNamed())
                .findFirst()
                .ifPresent(person -> statements.write(
                        past,
                        PressOccasion.AFTER,
                        statement(
                                SpeakerKind.BENEFICIARY,
                                person.line(),
                                "",
                                "",
                                new LocalizedText("", ""),
                                TextLanguage.ARABIC,
                                "توصلت بالتجهيزات التي كنت أحتاجها، وبدأت أستقبل أول الزبناء في محلي.",
                                day)));
    }

    private static StatementDraft statement(
            SpeakerKind kind,
            @Nullable UUID line,
            String ar,
            String latin,
            LocalizedText title,
            TextLanguage language,
            String said,
            LocalDate day) {
        return new StatementDraft(
                kind, line, ar, latin, title, language, said, day, ConsentWay.SIGNED, "سعاد الشرقاوي");
    }

    private void backdate(UUID text, UUID ceremony) {
        jdbc.sql("update press_text set approved_at = date_sub(approved_at, interval 4 month) where id = ?")
                .param(text)
                .update();
        jdbc.sql("update press_version set written_at = date_sub(written_at, interval 4 month) where text_id = ?")
                .param(text)
                .update();
        jdbc.sql("""
                        update press_statement set written_at = date_sub(written_at, interval 4 month),
                          approved_at = date_sub(approved_at, interval 4 month) where ceremony_id = ?""").param(ceremony).update();
    }
}
