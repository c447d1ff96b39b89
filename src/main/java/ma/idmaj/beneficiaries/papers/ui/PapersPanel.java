package ma.idmaj.beneficiaries.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.contents.ui.RemoveDialog;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.beneficiaries.papers.PaperRow;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** The papers of a file: what there is, who may open one, and attaching more. */
public final class PapersPanel extends Div {

    private static final int KILOBYTE = 1024;

    private final FilePaperService papers;
    private final UUID file;
    private final boolean writes;
    private final boolean opens;
    private final Runnable changed;
    private final Div list = new Div();

    /** @param writes whether this place is one for writing; the account's permissions decide too */
    public PapersPanel(FilePaperService papers, CurrentUser user, UUID file, boolean writes, Runnable changed) {
        this.papers = papers;
        this.file = file;
        this.writes = writes && user.may(Permission.PEOPLE_WRITE);
        this.opens = user.may(Permission.PEOPLE_WRITE)
                || user.may(Permission.AUDIT_READ)
                || user.may(Permission.CEREMONY_APPROVE);
        this.changed = changed;
        addClassNames("panel", "stack");
        list.addClassName("stack");
        add(Localized.text(new H2(), "beneficiaries.papers.title"), list);
        if (this.writes) add(attachButton());
        draw();
    }

    private void draw() {
        list.removeAll();
        var rows = papers.of(file);
        if (rows.isEmpty()) {
            list.add(new EmptyState(
                    "beneficiaries.papers.none.title",
                    writes ? "beneficiaries.papers.none.hint" : "beneficiaries.papers.none.readHint"));
            return;
        }
        var table = new DataTable<PaperRow>("beneficiaries.papers.list")
                .column("beneficiaries.papers.column.kind", PapersPanel::what)
                .column("beneficiaries.papers.column.reference", (paper, language) -> new Ltr(paper.reference()))
                .column("beneficiaries.papers.column.datedOn", PapersPanel::dated)
                .column("beneficiaries.papers.column.file", PapersPanel::size)
                .column(
                        "beneficiaries.papers.column.attachedAt",
                        (paper, language) -> new Ltr(Formats.moment(paper.attachedAt())));
        if (opens) table.column("beneficiaries.papers.column.act", this::acts);
        table.addClassName("contents-table");
        list.add(table.rows(rows));
        if (opens) {
            var kept = Localized.text(new Paragraph(), "beneficiaries.papers.readIsKept");
            kept.addClassName("hint");
            list.add(kept);
        }
    }

    private Button attachButton() {
        var attach = Localized.text(new Button(), "beneficiaries.papers.attach");
        attach.setId("attach-papers");
        attach.addClickListener(click -> new AttachDialog((draft, content) -> {
                    papers.attach(file, draft, content);
                    draw();
                    changed.run();
                })
                .open());
        return attach;
    }

    private static Component what(PaperRow paper, Language language) {
        var kind = new Div(Localized.label(paper.kind()));
        kind.addClassName("strong");
        var cell = new Div(kind);
        if (!paper.note().isEmpty()) {
            var note = new Div(paper.note());
            note.addClassName("hint");
            note.getElement().setAttribute("dir", "auto");
            cell.add(note);
        }
        return cell;
    }

    private static Component dated(PaperRow paper, Language language) {
        return paper.datedOn() == null ? new Span() : new Ltr(Formats.date(paper.datedOn()));
    }

    private static Component size(PaperRow paper, Language language) {
        int kilobytes = Math.max(1, paper.bytes() / KILOBYTE);
        return new Span(Localized.text("beneficiaries.papers.size", paper.type().name(), Integer.toString(kilobytes)));
    }

    private Component acts(PaperRow paper, Language language) {
        var kind = Localized.label(paper.kind());
        var download = Downloads.button("beneficiaries.papers.download", () -> {
            var content = papers.read(paper.id());
            return new Downloads.File(content.fileName(), content.contentType(), content.bytes());
        });
        download.setAriaLabel(Localized.text("beneficiaries.papers.downloadOf", kind, paper.reference()));
        var cell = new Div(download);
        cell.addClassName("row");
        if (writes) cell.add(removeButton(paper, kind));
        return cell;
    }

    private Button removeButton(PaperRow paper, String kind) {
        var remove = new Button(Localized.text("beneficiaries.papers.remove"));
        remove.setAriaLabel(Localized.text("beneficiaries.papers.removeOf", kind, paper.reference()));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> RemoveDialog.forAReason(
                        "beneficiaries.papers.removeWhat",
                        "beneficiaries.papers.removeConsequence",
                        "beneficiaries.papers.remove",
                        "beneficiaries.papers.reason",
                        reason -> {
                            papers.remove(paper.id(), reason);
                            draw();
                            changed.run();
                            Notices.done("beneficiaries.papers.removed");
                        },
                        paper.reference())
                .open());
        return remove;
    }
}
