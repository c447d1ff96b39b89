package ma.idmaj.papers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A paper on the screen before it is printed: page by page as pictures, because telephones do not show a PDF inside a
 * page. A draft carries its mark and is kept nowhere; «issue» is an act of its own, after which the very bytes that
 * were stored are shown, printed and downloaded.
 *
 * <p>A feature's view says where the paper comes from and adds the component, in its page or {@link #inDialog()}:
 *
 * <pre>{@code
 * new PaperPreview(PaperKind.RECEIPT, languages -> receipts.look(line, languages)) // PaperArchive.look, or a draft
 *         .issuing(languages -> receipts.give(line, languages))                    // PaperArchive.give
 *         .inDialog().open();
 * }</pre>
 *
 * <p>It is looked at once for each language, so that the trail tells of one look. Whoever may look but not issue gets it
 * without {@code issuing}. A refusal of any of them is said in words, in the place of the pages where there are none. A
 * paper that was issued is shown with {@link #of}. The bytes are let go when the component leaves the page; they are made,
 * and read, when it comes.
 */
public final class PaperPreview extends Div {

    private final PaperKind kind;
    private final Function<PaperLanguages, ReadyPaper> look;
    private final PreviewPages pages = new PreviewPages();
    private final Select<PaperLanguages> languages = new Select<>();
    private final Div standing = new Div();
    private final Paragraph lacking = new Paragraph();
    private final Button issue = Localized.text(new Button(), "papers.preview.issue");
    private final Button download;
    private final Anchor print;
    private @Nullable Function<PaperLanguages, ReadyPaper> issuing;
    private @Nullable Refusal refusal;
    private @Nullable IssuedPaper issued;
    private volatile String fileName = "";
    private boolean taken = true;
    private Consumer<IssuedPaper> onIssued = paper -> {};

    /** @param look the paper as it was issued of the facts of now, or a draft of it */
    public PaperPreview(PaperKind kind, Function<PaperLanguages, ReadyPaper> look) {
        this.kind = kind;
        this.look = look;
        addClassName("paper-preview");
        download = Downloads.button(
                "papers.preview.download", () -> new Downloads.File(fileName, "application/pdf", bytes()));
        download.setId("download");
        print = print();
        lacking.addClassName("lacking");
        lacking.getElement().setAttribute("role", "alert");
        Localized.on(lacking, language -> tellRefusal());
        standing.addClassNames("row", "standing");
        issue.setId("issue");
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        issue.setDisableOnClick(true);
        issue.addClickListener(click -> issue());
        chooseLanguages();
        var acts = new Div(issue, print, download);
        acts.addClassNames("row", "acts");
        add(languages, standing, lacking, pages, acts);
    }

    /** A paper as it was issued. @param content reads the stored bytes, with the feature's own checks */
    public static PaperPreview of(IssuedPaper paper, Function<IssuedPaper, byte[]> content) {
        var preview = new PaperPreview(
                paper.kind(), languages -> new ReadyPaper(paper.fileName(), content.apply(paper), paper, false));
        preview.languages.setVisible(false);
        return preview;
    }

    /** Offers to issue what may be. @param issue stores it, or finds it stored */
    public PaperPreview issuing(Function<PaperLanguages, ReadyPaper> issue) {
        this.issuing = issue;
        return this;
    }

    /** It is not taken from here: neither printed nor downloaded. */
    public PaperPreview lookedAtOnly() {
        this.taken = false;
        return this;
    }

    /** The languages there are of it, the first one chosen; all three when nothing is said. */
    public PaperPreview offering(PaperLanguages... offered) {
        languages.setItems(offered);
        languages.setValue(offered[0]);
        return this;
    }

    /** What the page around it does once a paper is issued. */
    public PaperPreview onIssued(Consumer<IssuedPaper> then) {
        this.onIssued = then;
        return this;
    }

    /** In a window over the page, full width on a telephone; opened by the caller. */
    public Dialog inDialog() {
        var dialog = new Dialog(this);
        dialog.addClassName("paper-dialog");
        var close = Localized.text(new Button(), "papers.preview.close");
        close.setId("preview-close");
        close.addClickListener(click -> dialog.close());
        Localized.on(dialog, language -> dialog.setHeaderTitle(Localized.text(kind.labelKey())));
        dialog.getFooter().add(close);
        return dialog;
    }

    private void chooseLanguages() {
        languages.setId("languages");
        Fields.label(languages, "papers.preview.languages");
        offering(PaperLanguages.BOTH, PaperLanguages.ARABIC, PaperLanguages.FRENCH);
        Localized.on(
                languages,
                language -> languages.setItemLabelGenerator(
                        offered -> Localized.text("papers.languages." + offered.name())));
        languages.addValueChangeListener(change -> {
            if (isAttached() && change.getValue() != null) draw();
        });
    }

    /** Opens the PDF beside the page: the browser's own viewer prints it, a telephone hands it to its own. */
    private Anchor print() {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                            event.getResponse().setHeader("Cache-Control", "no-store");
                            byte[] pdf = pages.pdf();
                            if (pdf.length == 0) return DownloadResponse.error(410);
                            return new DownloadResponse(
                                    new ByteArrayInputStream(pdf), fileName, "application/pdf", pdf.length);
                        })
                        .inline(),
                "");
        link.setId("print");
        link.addClassNames("button-link", "quiet");
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener");
        Localized.text(link, "papers.preview.print");
        return link;
    }

    private void issue() {
        try {
            Notices.attempt(() -> {
                if (issuing == null) return;
                show(issuing.apply(languages.getValue()));
                IssuedPaper paper = issued;
                if (paper == null) return;
                onIssued.accept(paper);
                Notices.done("papers.preview.issued", paper.code());
            });
        } finally {
            issue.setEnabled(true);
        }
    }

    private void draw() {
        try {
            show(look.apply(languages.getValue()));
        } catch (Refusal refused) {
            pages.forget();
            issued = null;
            refusal = refused;
            tell(false, false);
        }
    }

    private void show(ReadyPaper paper) {
        pages.show(paper.content());
        issued = paper.issued();
        fileName = paper.fileName();
        refusal = null;
        tell(true, paper.issuable());
    }

    private void tell(boolean there, boolean issuable) {
        tellRefusal();
        pages.setVisible(there);
        print.setVisible(there && taken);
        download.setVisible(there && taken);
        issue.setVisible(there && issuable && issuing != null);
        showStanding(there);
    }

    private void tellRefusal() {
        lacking.setText(refusal == null ? "" : Localized.text(refusal.messageKey(), refusal.values()));
        lacking.setVisible(refusal != null);
    }

    private void showStanding(boolean there) {
        standing.removeAll();
        if (!there) return;
        if (issued == null) {
            standing.add(
                    new StateChip(Tone.WAITING, "papers.preview.draft"),
                    Localized.text(new Paragraph(), "papers.preview.draft.hint"));
            return;
        }
        standing.add(new IssuedFacts(issued));
    }

    private byte[] bytes() {
        byte[] pdf = pages.pdf();
        if (pdf.length == 0) throw new Refusal("papers.preview.gone");
        return pdf;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draw();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        pages.forget();
    }

    List<Object> shown() {
        return issued == null ? List.of(kind) : List.of(kind, issued);
    }
}
