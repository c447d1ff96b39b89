package ma.idmaj.beneficiaries.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.contents.Attached;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.beneficiaries.papers.PaperDraft;
import ma.idmaj.beneficiaries.papers.PaperKind;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.FileTaker;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.BiConsumer;

/** Says what a paper is and takes its files in, several sheets at once; each is kept as it arrives. */
class AttachDialog extends Dialog {

    private static final List<String> TYPES =
            List.of("application/pdf", "image/jpeg", "image/png", ".pdf", ".jpg", ".jpeg", ".png");
    private static final int MEGABYTE = 1024 * 1024;

    private final Select<PaperKind> kind = Fields.choice("beneficiaries.papers.field.kind", PaperKind.class);
    private final DatePicker datedOn = Fields.optional(Fields.date("beneficiaries.papers.field.datedOn"));
    private final TextField note =
            Fields.optional(Fields.text("beneficiaries.papers.field.note", PaperDraft.MAX_LENGTH));
    private final LiveRegion told = new LiveRegion();
    private int attached;

    AttachDialog(BiConsumer<PaperDraft, byte[]> attach) {
        setCloseOnOutsideClick(false);
        kind.setId("paper-kind");
        note.setId("paper-note");
        note.addClassName("wide");
        var fields = new Div(kind, datedOn, note);
        fields.addClassName("form-grid");
        var taker = new FileTaker("beneficiaries.papers.choose", Attached.MOST_BYTES, TYPES, content -> {
                    attach.accept(draft(), content);
                    told.say("beneficiaries.papers.attached", ++attached);
                })
                .several(FilePaperService.MOST, "beneficiaries.papers.drop");
        taker.setId("paper-files");
        var types =
                Localized.text(new Paragraph(), "beneficiaries.contents.typesOfPaper", Attached.MOST_BYTES / MEGABYTE);
        types.addClassName("hint");
        var content = new Div(fields, taker, types, told);
        content.addClassName("stack");
        var close = Localized.text(new Button(), "beneficiaries.contents.close");
        close.setId("close-papers");
        close.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("beneficiaries.papers.attach")));
        add(content);
        getFooter().add(close);
    }

    private PaperDraft draft() {
        if (!Fields.check(kind, kind.getValue() != null, "beneficiaries.papers.kindFirst")) {
            throw new Refusal("beneficiaries.papers.kindFirst");
        }
        if (datedOn.isInvalid()) throw new Refusal("beneficiaries.papers.dateWrong");
        return new PaperDraft(kind.getValue(), note.getValue(), datedOn.getValue());
    }
}
