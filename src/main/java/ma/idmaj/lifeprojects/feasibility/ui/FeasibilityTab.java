package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.lifeprojects.fit.FitService;
import ma.idmaj.lifeprojects.fit.FitWords;
import ma.idmaj.lifeprojects.tabs.ProjectTab;

import java.time.Clock;
import java.time.LocalDate;

/** Why a project suits and whether it can live, on its page. */
@org.springframework.stereotype.Component
class FeasibilityTab implements ProjectTab {

    private final FeasibilityService feasibility;
    private final FitService fits;
    private final FitWords words;
    private final AccountNames accounts;
    private final CurrentUser user;
    private final Clock clock;

    FeasibilityTab(
            FeasibilityService feasibility,
            FitService fits,
            FitWords words,
            AccountNames accounts,
            CurrentUser user,
            Clock clock) {
        this.feasibility = feasibility;
        this.fits = fits;
        this.words = words;
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.feasibility.title";
    }

    @Override
    public String path() {
        return Feasibility.TAB;
    }

    @Override
    public Component content(ProjectRow project, Runnable changed) {
        return new FeasibilityPanel(project.id(), feasibility, fits, words, accounts, user, LocalDate.now(clock));
    }

    /** Whoever sees needs alone sees nothing of the person's training and place. */
    @Override
    public boolean visible() {
        return user.may(Permission.PEOPLE_READ);
    }

    @Override
    public int order() {
        return 20;
    }
}
