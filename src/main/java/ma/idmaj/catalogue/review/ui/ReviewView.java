package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.review.DecidedRow;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ReviewDecisions;
import ma.idmaj.catalogue.review.ReviewFilter;
import ma.idmaj.catalogue.review.ReviewService;
import ma.idmaj.catalogue.ui.CatalogueTabs;
import ma.idmaj.ui.Address;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rules found, one finding at a time: decided by a key, and the next one is there. */
@Route(CatalogueLinks.REVIEW)
@RolesAllowed(Permission.CATALOGUE_READ)
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, Deciding.Done {

    private static final int DECIDED = 5;

    private final ReviewService review;
    private final ReviewDecisions decisions;
    private final Barriers barriers;
    private final boolean mayDecide;
    private final ReviewQueue queue = new ReviewQueue();
    private final ReviewFilters filters = new ReviewFilters();
    private final LiveRegion progressText = new LiveRegion();
    private final ProgressBar progress = new ProgressBar();
    private final Div work = new Div();
    private final Div current = new Div();
    private final UndoStrip strip = new UndoStrip(work, this::undo);
    private final DecidedList decided;
    private final Deciding acts;
    private ReviewFilter filter = ReviewFilter.ALL;

    ReviewView(
            ReviewService review,
            ReviewDecisions decisions,
            Barriers barriers,
            AccountNames accounts,
            CurrentUser user,
            Clock clock) {
        this.review = review;
        this.decisions = decisions;
        this.barriers = barriers;
        this.mayDecide = user.may(Permission.CATALOGUE_WRITE);
        this.decided = new DecidedList(accounts, user, this::undo);
        this.acts = new Deciding(decisions, barriers, queue, LocalDate.now(clock), this, this::moved);
        addClassNames("stack", "review");
        progressText.addClassName("progress-words");
        current.addClassName("stack");
        // The keys are heard here: not in the filters, where people type.
        work.add(strip, current);
        work.addClassName("stack");
        add(
                new PageHeader("catalogue.title"),
                new CatalogueTabs(CatalogueLinks.REVIEW),
                filters,
                progressText,
                progress,
                work,
                decided);
        Localized.on(this, language -> {
            if (isAttached()) draw(language);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filter = ReviewFilters.read(address);
        queue.restart();
        strip.show(null);
        load(address.getSingleParameter("at").orElse(null));
        draw(Localized.language());
    }

    private void load(@Nullable String at) {
        boolean arabic = Localized.language().arabic();
        List<Finding> found = review.queue(new ReviewFilter(filter.words(), null, filter.sector()), arabic);
        filters.show(filter, found.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting())));
        queue.load(
                found.stream()
                        .filter(finding -> filter.rule() == null || finding.rule() == filter.rule())
                        .toList(),
                at);
        decided.show(review.lately(DECIDED));
    }

    private void draw(Language language) {
        progressText.say("catalogue.review.progress", queue.position(), queue.total());
        progress.setVisible(queue.total() > 0);
        progress.setValue(queue.total() == 0 ? 0 : (double) queue.done() / queue.total());
        progress.getElement().setAttribute("aria-label", Localized.text("catalogue.review"));
        current.removeAll();
        Finding finding = queue.current();
        if (finding == null) {
            current.add(nothing());
            return;
        }
        var panel = new FindingPanel(
                finding,
                review.evidence(finding),
                barriers.proposer(finding, language),
                language,
                actions(finding, language));
        current.add(panel);
        panel.takeFocus();
    }

    private Component[] actions(Finding finding, Language language) {
        Div walk = FindingActions.walk(work, mayDecide, acts);
        if (!mayDecide) return new Component[] {walk};
        int alike = acts.alike(finding).size();
        return new Component[] {new FindingActions(finding, barriers.of(finding, language), alike, work, acts), walk};
    }

    private EmptyState nothing() {
        boolean narrow = filter.narrows();
        var empty = new EmptyState(
                        "catalogue.reviewed.title", narrow ? "catalogue.reviewed.narrow" : "catalogue.reviewed.hint")
                .action(
                        narrow ? "catalogue.review.showAll" : "catalogue.none.action",
                        narrow ? CatalogueLinks.REVIEW : CatalogueLinks.ALL);
        // The last decision can still be taken back by its key.
        empty.getElement().setAttribute("tabindex", "-1").executeJs(FindingPanel.FOCUS);
        return empty;
    }

    @Override
    public void decided(List<Finding> done, @Nullable UUID act, String sentence) {
        String next = queue.keyAfter(done);
        queue.decided(done.size());
        strip.show(new UndoStrip.Last(act, sentence, done.size()));
        strip.start();
        load(next);
        moved();
    }

    /** The queue as it is now: the finding may be gone, or another by now. */
    @Override
    public void refused() {
        Finding finding = queue.current();
        load(finding == null ? null : finding.key());
        moved();
    }

    private void moved() {
        draw(Localized.language());
        Finding finding = queue.current();
        String at = finding == null ? null : finding.key();
        var here = new Location(CatalogueLinks.REVIEW, ReviewFilters.address(filter, at));
        Address.now(this, here.getPathWithQueryParameters());
    }

    private void undo(UndoStrip.Last last) {
        UUID act = last.act();
        if (act != null) undo(act, last.findings());
    }

    private void undo(DecidedRow row) {
        undo(row.act(), row.findings());
    }

    private void undo(UUID act, int findings) {
        if (Notices.attempt(() -> decisions.takeBack(act))) {
            queue.takenBack(findings);
            Notices.done("catalogue.review.undone");
        }
        strip.show(null);
        Finding finding = queue.current();
        load(acts.keyOf(act, finding == null ? null : finding.key()));
        moved();
    }

    @Override
    public String getPageTitle() {
        return Localized.text("catalogue.review");
    }
}
