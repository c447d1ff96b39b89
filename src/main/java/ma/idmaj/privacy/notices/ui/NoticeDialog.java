package ma.idmaj.privacy.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.consent.NoticePart;
import ma.idmaj.beneficiaries.consent.NoticeService;
import ma.idmaj.beneficiaries.consent.NoticeVersion;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A new version of a text in both languages, or of the number; it starts from the latest one. */
class NoticeDialog extends Dialog {

    private final NoticePart part;
    private final TextField number = Fields.latinText("privacy.notices.number", NoticeService.MAX_NUMBER);
    private final TextArea ar = Fields.longText("privacy.notices.ar", NoticeService.MAX_TEXT);
    private final TextArea fr = Fields.longText("privacy.notices.fr", NoticeService.MAX_TEXT);
    private final DatePicker validFrom = Fields.date("privacy.notices.validFrom");

    NoticeDialog(
            NoticeService notices, NoticePart part, @Nullable NoticeVersion latest, LocalDate today, Runnable written) {
        this.part = part;
        addClassNames("entry-dialog", "notice-dialog");
        setCloseOnOutsideClick(false);
        number.setId("notice-number");
        ar.setId("notice-ar");
        ar.addClassName("rtl-input");
        fr.setId("notice-fr");
        fr.addClassName("ltr-input");
        if (latest != null) {
            number.setValue(latest.fr());
            ar.setValue(latest.ar());
            fr.setValue(latest.fr());
        }
        validFrom.setId("notice-from");
        validFrom.setMin(today);
        validFrom.setValue(today);
        Fields.hint(validFrom, "privacy.notices.validFrom.hint");
        var form = new Div();
        form.addClassName("stack");
        if (part == NoticePart.NOTICE)
            form.add(Localized.text(new Paragraph(), "privacy.notices.numberStands", NoticeService.NUMBER));
        if (part == NoticePart.CNDP_NUMBER) form.add(number);
        else form.add(ar, fr);
        form.add(validFrom);
        add(form);
        var save = Localized.text(new Button(), "privacy.notices.write");
        save.setId("save-notice");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            boolean dated = Fields.check(validFrom, validFrom.getValue() != null, "privacy.notices.dayMissing");
            if (!dated || !Notices.attempt(() -> publish(notices))) return;
            close();
            written.run();
        });
        var cancel = Localized.text(new Button(), "privacy.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.label(part)));
        getFooter().add(cancel, save);
    }

    private void publish(NoticeService notices) {
        if (part == NoticePart.CNDP_NUMBER)
            notices.publish(part, number.getValue(), number.getValue(), validFrom.getValue());
        else notices.publish(part, ar.getValue(), fr.getValue(), validFrom.getValue());
    }
}
