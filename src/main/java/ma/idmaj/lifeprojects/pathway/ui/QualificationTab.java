package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.lifeprojects.qualification.QualificationService;
import ma.idmaj.lifeprojects.qualification.ReferralService;
import ma.idmaj.lifeprojects.tabs.ProjectTab;
import ma.idmaj.territory.PartnerService;

import java.time.Clock;
import java.time.LocalDate;

/** Training taken for a project and the partners its holder is referred to, on its page. */
@org.springframework.stereotype.Component
class QualificationTab implements ProjectTab {

    private final QualificationService trainings;
    private final ReferralService referrals;
    private final PathwayService pathways;
    private final PartnerService partners;
    private final CurrentUser user;
    private final Clock clock;

    QualificationTab(
            QualificationService trainings,
            ReferralService referrals,
            PathwayService pathways,
            PartnerService partners,
            CurrentUser user,
            Clock clock) {
        this.trainings = trainings;
        this.referrals = referrals;
        this.pathways = pathways;
        this.partners = partners;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.qualification";
    }

    @Override
    public String path() {
        return "qualification";
    }

    @Override
    public Component content(ProjectRow project, Runnable changed) {
        boolean writing = user.may(Permission.PEOPLE_WRITE) && !project.state().over();
        LocalDate today = LocalDate.now(clock);
        var content = new Div(
                new TrainingsPanel(trainings, pathways, project.id(), writing, today),
                new ReferralsPanel(referrals, partners, project.id(), writing, today));
        content.addClassName("stack");
        return content;
    }

    @Override
    public boolean visible() {
        return user.may(Permission.PEOPLE_READ);
    }

    @Override
    public int order() {
        return 15;
    }
}
