package ma.idmaj.browser;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.MadePaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ui.PaperPreview;

import java.util.UUID;

/** A paper's preview on a page of its own, for the browser tests alone. */
@Route("test-paper-preview/:line")
@RolesAllowed(Permission.CEREMONY_PREPARE)
class PaperPreviewPageView extends Div implements BeforeEnterObserver {

    private final PaperArchive archive;

    PaperPreviewPageView(PaperArchive archive) {
        this.archive = archive;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID line = UUID.fromString(event.getRouteParameters().get("line").orElseThrow());
        removeAll();
        add(
                new H1("idmaj"),
                new PaperPreview(
                                PaperKind.HANDOVER_RECORD,
                                languages -> archive.look(made(line, languages).draft(), true))
                        .issuing(languages -> archive.give(made(line, languages).draft())));
    }

    private static MadePaper made(UUID line, PaperLanguages languages) {
        String facts = "محضر تسليم وتسلم\nProcès-verbal de remise\n" + line + "\n" + languages;
        return new MadePaper(PaperKind.HANDOVER_RECORD, "line", line, languages, 2, facts);
    }
}
