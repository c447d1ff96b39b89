package ma.idmaj.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperLinks;
import ma.idmaj.papers.PaperNotFound;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** A paper as it was issued, for whoever may read such papers of everybody; the way here is the verify page. */
@Route(PaperLinks.PAPERS + "/:paper")
@RolesAllowed({
    Permission.CEREMONY_PREPARE,
    Permission.CEREMONY_APPROVE,
    Permission.AUDIT_READ,
    Permission.COMMITTEE_PLAN,
    Permission.FOLLOW_UP_READ,
    Permission.STOCK_WRITE,
    Permission.PRIVACY_WORK
})
class IssuedPaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperArchive archive;

    IssuedPaperView(PaperArchive archive) {
        this.archive = archive;
        addClassNames("issued-paper", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String id = event.getRouteParameters().get("paper").orElse("");
        try {
            show(archive.paper(UUID.fromString(id)));
        } catch (PaperNotFound | IllegalArgumentException none) {
            add(new PageHeader("papers.page.title"), new EmptyState("papers.page.none", "papers.page.none.hint"));
        }
    }

    private void show(IssuedPaper paper) {
        var about = new Paragraph();
        Localized.on(about, language -> about.setText(paper.about().in(language.arabic())));
        add(new PageHeader(paper.kind().labelKey()).facts(about));
        archive.withdrawnFor(paper.id()).ifPresent(reason -> {
            var why = new Paragraph();
            Localized.on(
                    why,
                    language -> why.setText(Localized.text("papers.page.withdrawnFor", reason.in(language.arabic()))));
            add(why);
        });
        add(PaperPreview.of(paper, p -> archive.content(p.subject(), p.subjectId(), p.id())));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("papers.page.title");
    }
}
