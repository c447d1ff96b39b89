package ma.idmaj.ceremonies.scans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.scans.ScanStack;
import ma.idmaj.ceremonies.scans.ScanStackService;
import ma.idmaj.documents.pages.ScannedFile;
import ma.idmaj.ui.FileTaker;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A stack of signed papers: chosen, read page by page, looked through, attached whole. */
@Route("ceremonies/:ceremony/close/scans")
@RolesAllowed(Permission.CEREMONY_PREPARE)
class ScanStackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> TYPES =
            List.of("application/pdf", "image/jpeg", "image/png", ".pdf", ".jpg", ".jpeg", ".png");

    private final CeremonyService ceremonies;
    private final DayService day;
    private final ScanStackService stacks;
    private final Div content = new Div();
    private CeremonyDetail ceremony;

    ScanStackView(CeremonyService ceremonies, DayService day, ScanStackService stacks) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.stacks = stacks;
        addClassNames("scan-stack", "stack");
        content.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("ceremony").orElseThrow(NotFoundException::new);
        try {
            ceremony = ceremonies.detail(key);
        } catch (CeremonyNotFound notFound) {
            throw new NotFoundException();
        }
        removeAll();
        var back = Localized.text(new Anchor(CeremonyLinks.page(ceremony.key(), "close"), ""), "ceremonies.stack.back");
        back.addClassNames("button-link", "quiet");
        var about = new Paragraph();
        Localized.on(about, language -> about.setText(ceremony.title().in(language.arabic())));
        add(new PageHeader("ceremonies.stack.title").facts(about).actions(back), content);
        askForFile();
    }

    private void askForFile() {
        content.removeAll();
        var taker = new FileTaker("ceremonies.stack.choose", ScannedFile.MOST_BYTES, TYPES, this::read);
        taker.setId("stack-file");
        content.add(
                Localized.text(
                        new Paragraph(),
                        "ceremonies.stack.lead",
                        ScannedFile.MOST_PAGES,
                        ScannedFile.MOST_BYTES / (1024 * 1024)),
                taker);
    }

    private void read(byte[] file) {
        // Refused at once and in the page's own turn; read again off it.
        int pages;
        try (var opened = ScannedFile.open(file)) {
            pages = opened.pages();
        }
        var work = new RunningWork("ceremonies.stack.reading", this::askForFile);
        content.removeAll();
        content.add(work);
        UUID id = ceremony.id();
        work.start(pages, goOn -> stacks.read(id, file, goOn), this::show, this::askForFile);
    }

    void show(ScanStack stack) {
        List<LineRow> lines = day.lines(ceremony.id()).stream()
                .filter(ScanStackService::signed)
                .toList();
        var pages = new StackPages(stacks, stack, lines);
        var attach = Localized.text(new Button(), "ceremonies.stack.attach");
        attach.setId("attach-stack");
        attach.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        attach.setDisableOnClick(true);
        attach.addClickListener(click -> attach(stack, pages.assigned()));
        Runnable offered = () ->
                attach.setEnabled(!stack.ready().isEmpty() || !pages.assigned().isEmpty());
        offered.run();
        pages.onAssigned(offered);
        var other = Localized.text(new Button(), "ceremonies.stack.other");
        other.addClickListener(click -> askForFile());
        var acts = new Div(attach, other);
        acts.addClassName("row");
        content.removeAll();
        content.add(new StackSummary(stack), acts);
        if (!stack.papers().isEmpty()) content.add(new StackTable(stack));
        content.add(pages);
    }

    private void attach(ScanStack stack, Map<Integer, UUID> byHand) {
        var work = new RunningWork("ceremonies.stack.attaching", () -> {
            show(stack);
            Notices.done("ceremonies.stack.stopped");
        });
        content.removeAll();
        content.add(work);
        UUID id = ceremony.id();
        work.start(
                stack.ready().size(),
                goOn -> stacks.attach(id, stack, byHand, goOn),
                kept -> {
                    askForFile();
                    Notices.done("ceremonies.stack.attached", kept);
                },
                () -> show(stack));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.stack.title");
    }
}
