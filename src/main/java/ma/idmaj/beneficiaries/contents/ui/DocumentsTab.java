package ma.idmaj.beneficiaries.contents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.ui.ConsentPanel;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.beneficiaries.papers.ui.PapersPanel;
import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.beneficiaries.photo.ui.PhotoPanel;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;

import java.time.Clock;
import java.util.UUID;

/** Consents, papers and the photo, on the person's page. */
@org.springframework.stereotype.Component
class DocumentsTab implements BeneficiaryTab {

    private final ConsentService consents;
    private final FilePaperService papers;
    private final PhotoService photos;
    private final CurrentUser user;
    private final AccountNames accounts;
    private final Clock clock;

    DocumentsTab(
            ConsentService consents,
            FilePaperService papers,
            PhotoService photos,
            CurrentUser user,
            AccountNames accounts,
            Clock clock) {
        this.consents = consents;
        this.papers = papers;
        this.photos = photos;
        this.user = user;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.contents.tab";
    }

    @Override
    public Component content(UUID beneficiaryId) {
        boolean writes = user.may(Permission.PEOPLE_WRITE);
        var photo = new PhotoPanel(photos, consents, beneficiaryId, writes, () -> {});
        boolean answers = writes || user.may(Permission.PRIVACY_WORK);
        var parts = new Div(
                new ConsentPanel(consents, papers, accounts, clock, beneficiaryId, answers, photo::draw),
                new PapersPanel(papers, user, beneficiaryId, writes, () -> {}),
                photo);
        parts.addClassNames("stack", "contents");
        return parts;
    }

    @Override
    public int order() {
        return 60;
    }
}
