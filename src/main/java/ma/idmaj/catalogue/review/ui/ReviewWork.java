package ma.idmaj.catalogue.review.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.review.ReviewService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Supervisors find the items and prices that wait for them on their first page. */
@Component
class ReviewWork implements MyWork {

    private final ReviewService review;
    private final CurrentUser user;

    ReviewWork(ReviewService review, CurrentUser user) {
        this.review = review;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.CATALOGUE_WRITE)) return List.of();
        long waiting = review.waitingForReview();
        return waiting == 0
                ? List.of()
                : List.of(new WorkItem(
                        Tone.WAITING,
                        "catalogue.review.work.title",
                        "catalogue.review.work.hint",
                        List.of(waiting),
                        "catalogue.review",
                        CatalogueLinks.REVIEW,
                        30,
                        (int) waiting));
    }
}
