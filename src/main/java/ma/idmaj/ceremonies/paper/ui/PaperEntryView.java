package ma.idmaj.ceremonies.paper.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.paper.PaperRow;
import ma.idmaj.ceremonies.paper.PaperTwinService;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

import java.io.ByteArrayInputStream;
import java.util.List;

/** The paper twin: the list to print before the day, and a grid that enters what was ticked on it, one key a row. */
@Route("ceremonies/:ceremony/paper")
@RolesAllowed(Permission.DAY_WRITE)
class PaperEntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CeremonyService ceremonies;
    private final DayService day;
    private final PaperTwinService twin;
    private @Nullable Language printed;

    PaperEntryView(CeremonyService ceremonies, DayService day, PaperTwinService twin) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.twin = twin;
        addClassName("paper-entry");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("ceremony").orElseThrow(NotFoundException::new);
        try {
            show(ceremonies.detail(key));
        } catch (CeremonyNotFound notFound) {
            throw new NotFoundException();
        }
    }

    private void show(CeremonyDetail ceremony) {
        removeAll();
        var title = Localized.text(new H1(), "ceremonies.paperTwin.title");
        var of = new Paragraph();
        of.addClassName("muted");
        Localized.on(of, language -> of.setText(ceremony.title().in(language.arabic())));
        var back = new Anchor(CeremonyLinks.page(ceremony.key(), "day"), "");
        Localized.text(back, "ceremonies.day.title").addClassNames("button-link", "quiet");
        var papers = new Div(back);
        papers.addClassNames("row", "papers");
        add(title, of, papers);
        if (!ceremony.state().frozen()) {
            add(new EmptyState("ceremonies.day.notApproved.title", "ceremonies.day.notApproved.hint"));
            return;
        }
        for (Language language : Language.values()) papers.add(print(ceremony, language));
        var open = open(ceremony);
        if (open.isEmpty() || !ceremony.state().serving()) {
            add(new EmptyState("ceremonies.day.allServed.title", "ceremonies.paperTwin.none.hint"));
            return;
        }
        var grid = new PaperGrid(open);
        var printedIn = new RadioButtonGroup<Language>();
        Fields.label(printedIn, "ceremonies.paperTwin.printedIn").setId("printed-in");
        printedIn.setItems(Language.values());
        Localized.on(
                printedIn,
                language -> printedIn.setItemLabelGenerator(
                        printed -> Localized.text("ceremonies.paperTwin.printedIn." + printed.name())));
        // One list was printed, in one language: it is asked once.
        printedIn.setValue(printed);
        printedIn.addValueChangeListener(change -> printed = change.getValue());
        var save = Localized.text(new Button(), "ceremonies.paperTwin.save");
        save.setId("save-paper");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            Language language = printed;
            if (Fields.check(printedIn, language != null, "ceremonies.paperTwin.printedIn.missing") && language != null)
                grid.rows(rows -> {
                    if (!save(ceremony, rows, language)) showAgain(ceremony.key(), grid, save);
                });
            else save.setEnabled(true);
        });
        add(Localized.text(new Paragraph(), "ceremonies.paperTwin.hint"), printedIn, grid, save);
    }

    /** What stood in the way is shown as it is now. */
    private void showAgain(String key, PaperGrid grid, Button save) {
        CeremonyDetail now = ceremonies.detail(key);
        var open = open(now);
        if (open.isEmpty() || !now.state().serving()) {
            show(now);
            return;
        }
        grid.show(open);
        save.setEnabled(true);
    }

    private List<LineRow> open(CeremonyDetail ceremony) {
        return day.lines(ceremony.id()).stream().filter(PaperEntryView::open).toList();
    }

    /** Who was told absent may still have come, and be served from the list. */
    private static boolean open(LineRow line) {
        return !line.state().decided() || line.state() == LineState.ABSENT;
    }

    private Anchor print(CeremonyDetail ceremony, Language language) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = twin.list(ceremony.id(), language);
                    String file = "idmaj-" + ceremony.heldOn() + "-" + language.code() + ".pdf";
                    return new DownloadResponse(new ByteArrayInputStream(pdf), file, "application/pdf", pdf.length);
                }),
                "");
        Localized.text(link, "ceremonies.paperTwin.print." + language.name());
        link.setId("print-" + language.code());
        link.addClassNames("button-link", "quiet");
        return link;
    }

    /** @return whether all was entered */
    private boolean save(CeremonyDetail ceremony, List<PaperRow> rows, Language language) {
        boolean saved = Notices.attempt(() -> {
            try {
                twin.enter(ceremony.id(), rows, language);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
                throw new Refusal("ceremonies.day.takenElsewhere");
            }
        });
        if (!saved) return false;
        Notices.done("ceremonies.paperTwin.saved", rows.size());
        show(ceremonies.detail(ceremony.key()));
        return true;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.paperTwin.title") + " · " + Localized.text("ceremonies.title");
    }
}
