package ma.idmaj.catalogue.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Supervisors find the items that wait for them on their first page. */
@Component
class ReviewWork implements MyWork {

    private final CatalogueService catalogue;
    private final CurrentUser user;

    ReviewWork(CatalogueService catalogue, CurrentUser user) {
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.CATALOGUE_WRITE)) return List.of();
        long waiting = catalogue.waitingForReview();
        return waiting == 0
                ? List.of()
                : List.of(new WorkItem(
                        Tone.WAITING,
                        "catalogue.work.title",
                        "catalogue.work.hint",
                        List.of(waiting),
                        "catalogue.review",
                        CatalogueLinks.REVIEW,
                        30));
    }
}
