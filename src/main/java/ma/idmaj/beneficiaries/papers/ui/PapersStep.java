package ma.idmaj.beneficiaries.papers.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;

import java.util.UUID;

/** A file's papers, as a task of the registration. */
@org.springframework.stereotype.Component
class PapersStep implements RegistrationStep {

    private final FilePaperService papers;
    private final CurrentUser user;

    PapersStep(FilePaperService papers, CurrentUser user) {
        this.papers = papers;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.papers.title";
    }

    @Override
    public String path() {
        return "papers";
    }

    @Override
    public Component content(UUID file, Runnable changed) {
        return new PapersPanel(papers, user, file, true, changed);
    }

    @Override
    public Component answers(UUID file) {
        return new PapersPanel(papers, user, file, false, () -> {});
    }

    @Override
    public StepProgress progress(UUID file) {
        return papers.of(file).isEmpty() ? StepProgress.OPTIONAL : StepProgress.DONE;
    }

    @Override
    public int order() {
        return 60;
    }
}
