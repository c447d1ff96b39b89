package ma.idmaj.ceremonies.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.ceremonies.programme.ProgrammeDraft;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.function.Predicate;

/** One entry of the programme, new or to be changed. */
class EntryDialog extends Dialog {

    /** @param save answers whether the entry was taken; the dialog stays open otherwise */
    EntryDialog(@Nullable ProgrammeDraft before, Predicate<ProgrammeDraft> save) {
        addClassName("entry-dialog");
        var start = Fields.hint(Fields.time("ceremonies.programme.start"), "ceremonies.programme.start.hint");
        start.setId("entry-start");
        var handOver = Fields.checkbox("ceremonies.programme.handOver");
        handOver.setId("entry-hand-over");
        var minutes = Fields.count("ceremonies.programme.minutesField", ProgrammeDraft.MOST_MINUTES);
        Fields.hint(minutes, "ceremonies.programme.minutes.hint");
        minutes.setId("entry-minutes");
        var ar = Fields.arabicText("ceremonies.programme.titleAr", ProgrammeDraft.MAX_TITLE);
        ar.setId("entry-title-ar");
        var fr = Fields.latinText("ceremonies.programme.titleFr", ProgrammeDraft.MAX_TITLE);
        fr.setId("entry-title-fr");
        var responsible =
                Fields.optional(Fields.text("ceremonies.programme.responsible", ProgrammeDraft.MAX_RESPONSIBLE));
        if (before != null) {
            start.setValue(before.startsAt());
            handOver.setValue(before.handOver());
            minutes.setValue(before.minutes());
            ar.setValue(before.title().ar());
            fr.setValue(before.title().fr());
            responsible.setValue(before.responsible());
        }
        var confirm = Localized.text(new Button(), "ceremonies.save");
        confirm.setId("save-entry");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            LocalTime at = start.getValue();
            Integer many = minutes.getValue();
            boolean right = Fields.check(start, at != null, "ceremonies.programme.startMissing")
                    & Fields.check(minutes, many != null, "ceremonies.programme.minutesMissing")
                    & Fields.check(
                            ar,
                            !ar.getValue().isBlank() || !fr.getValue().isBlank(),
                            "ceremonies.programme.titleMissing");
            if (!right || at == null || many == null) {
                Fields.focusFirstInvalid(start, minutes, ar);
                return;
            }
            var draft = new ProgrammeDraft(
                    at,
                    many,
                    handOver.getValue(),
                    new LocalizedText(ar.getValue(), fr.getValue()),
                    responsible.getValue());
            if (save.test(draft)) close();
        });
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(
                this,
                language -> setHeaderTitle(
                        Localized.text(before == null ? "ceremonies.programme.add" : "ceremonies.programme.change")));
        add(start, handOver, minutes, ar, fr, responsible);
        getFooter().add(cancel, confirm);
    }
}
