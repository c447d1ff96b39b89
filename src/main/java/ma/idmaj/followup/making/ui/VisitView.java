package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.making.VisitDetail;
import ma.idmaj.followup.making.VisitDrafts;
import ma.idmaj.followup.making.VisitNotFound;
import ma.idmaj.followup.making.VisitPhotos;
import ma.idmaj.followup.making.VisitService;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One visit: its form while it is to be made and the reader makes visits; what it found, otherwise. */
@Route(VisitLinks.ALL + "/:visit([0-9a-f-]{36})")
@RolesAllowed(Permission.FOLLOW_UP_READ)
class VisitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final VisitService visits;
    private final VisitDrafts drafts;
    private final VisitPhotos photos;
    private final AccountNames accounts;
    private final CurrentUser user;
    private final LocalDate today;

    VisitView(
            VisitService visits,
            VisitDrafts drafts,
            VisitPhotos photos,
            AccountNames accounts,
            CurrentUser user,
            Clock clock) {
        this.visits = visits;
        this.drafts = drafts;
        this.photos = photos;
        this.accounts = accounts;
        this.user = user;
        this.today = LocalDate.now(clock);
        addClassName("visit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(visits.detail(
                    UUID.fromString(event.getRouteParameters().get("visit").orElse(""))));
        } catch (VisitNotFound | IllegalArgumentException elsewhere) {
            throw new NotFoundException();
        }
    }

    private void show(VisitDetail visit) {
        removeAll();
        var back = Localized.text(new Anchor(VisitLinks.ALL, ""), "followup.title");
        back.addClassName("back-link");
        var header = new PageHeader();
        Localized.on(header, language -> header.title(visit.name().in(language.arabic())));
        header.facts(
                new StateChip(visit.state(), visit.state().toMake() ? Tone.WAITING : Tone.NEUTRAL),
                Localized.text(new Span(), "followup.visit." + visit.months()),
                Localized.text(new Span(), "followup.dueOn", Formats.date(visit.dueOn())),
                project(visit));
        add(back, header);
        boolean writes = user.may(Permission.FOLLOW_UP_WRITE) && visit.projectState() != ProjectState.CEASED;
        if (visit.state().toMake() && writes) form(visit);
        else add(new VisitShown(visit, visits, photos, accounts));
    }

    private Anchor project(VisitDetail visit) {
        var link = new Anchor(BeneficiaryLinks.tab(visit.person(), "visits"), "");
        Localized.on(link, language -> link.setText(visit.title().in(language.arabic())));
        return link;
    }

    private void form(VisitDetail visit) {
        Runnable recorded = () -> getUI().ifPresent(ui -> {
            ui.navigate(VisitLinks.ALL);
            ui.navigate(VisitLinks.visit(visit.id()));
        });
        var form = new VisitForm(visit, visits, drafts, photos, accounts, today, recorded);
        form.under(new NotMadePanel(visit, visits, form, today, recorded));
        add(form);
    }

    @Override
    public String getPageTitle() {
        return Localized.text("followup.visitPage");
    }
}
