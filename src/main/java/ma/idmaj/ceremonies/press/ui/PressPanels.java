package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.press.PressApprovalService;
import ma.idmaj.ceremonies.press.PressPapers;
import ma.idmaj.ceremonies.press.PressPlainText;
import ma.idmaj.ceremonies.press.PressText;
import ma.idmaj.ceremonies.press.PressWritingService;
import ma.idmaj.ceremonies.press.formulas.FormulaService;
import ma.idmaj.ceremonies.press.statements.StatementService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Translations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the press text's part of a ceremony's report. */
@org.springframework.stereotype.Component
public class PressPanels {

    final PressText texts;
    final PressWritingService writing;
    final PressApprovalService approval;
    final StatementService statements;
    final FormulaService formulas;
    final GuestService guests;
    final DayService day;
    final PressPapers papers;
    final PressPlainText plain;
    final AccountNames accounts;
    final Translations translations;
    private final CurrentUser user;
    private final Clock clock;

    PressPanels(
            PressText texts,
            PressWritingService writing,
            PressApprovalService approval,
            StatementService statements,
            FormulaService formulas,
            GuestService guests,
            DayService day,
            PressPapers papers,
            PressPlainText plain,
            AccountNames accounts,
            Translations translations,
            CurrentUser user,
            Clock clock) {
        this.texts = texts;
        this.writing = writing;
        this.approval = approval;
        this.statements = statements;
        this.formulas = formulas;
        this.guests = guests;
        this.day = day;
        this.papers = papers;
        this.plain = plain;
        this.accounts = accounts;
        this.translations = translations;
        this.user = user;
        this.clock = clock;
    }

    /** For those who write, approve or audit it; supervisors propose formulas and read no text. */
    public Optional<Component> of(CeremonyDetail ceremony, Runnable changed) {
        if (organises() || approves() || user.may(Permission.AUDIT_READ))
            return Optional.of(new PressPanel(this, ceremony, changed));
        return user.may(Permission.CATALOGUE_WRITE) ? Optional.of(PressPanel.formulasLink()) : Optional.empty();
    }

    boolean organises() {
        return user.may(Permission.CEREMONY_PREPARE);
    }

    boolean approves() {
        return user.may(Permission.CEREMONY_APPROVE);
    }

    /** Whether the account is this one: nobody approves what is their own. */
    boolean own(String username) {
        return username.equals(user.username());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Runs an act: a refusal is shown, and either way the page then shows what is true. */
    static void act(Runnable act, Runnable changed, String doneKey) {
        boolean done = Notices.attempt(act);
        changed.run();
        if (done) Notices.done(doneKey);
    }
}
