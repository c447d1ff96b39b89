package ma.idmaj.beneficiaries.consent.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;

import java.time.Clock;
import java.util.UUID;

/** The notice of law 09-08 and the answers to it, as a task of the registration: without consent no file is opened. */
@org.springframework.stereotype.Component
class ConsentStep implements RegistrationStep {

    private final ConsentService consents;
    private final FilePaperService papers;
    private final AccountNames accounts;
    private final Clock clock;

    ConsentStep(ConsentService consents, FilePaperService papers, AccountNames accounts, Clock clock) {
        this.consents = consents;
        this.papers = papers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.consent.title";
    }

    @Override
    public String path() {
        return "consent";
    }

    @Override
    public Component content(UUID file, Runnable changed) {
        return new ConsentPanel(consents, papers, accounts, clock, file, true, changed);
    }

    @Override
    public Component answers(UUID file) {
        return new ConsentPanel(consents, papers, accounts, clock, file, false, () -> {});
    }

    /** An answer that is no consent leaves it to do: the sentence on the panel says what then. */
    @Override
    public StepProgress progress(UUID file) {
        var answer = consents.current(file).get(ConsentKind.DATA_PROCESSING);
        return answer != null && answer.answer() == ConsentAnswer.GIVEN ? StepProgress.DONE : StepProgress.TO_DO;
    }

    @Override
    public int order() {
        return 70;
    }
}
