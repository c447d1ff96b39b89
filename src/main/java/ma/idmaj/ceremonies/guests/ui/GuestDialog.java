package ma.idmaj.ceremonies.guests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.ceremonies.guests.GuestDraft;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/** A guest, new or to be changed. */
class GuestDialog extends Dialog {

    /** @param save answers whether the guest was taken; the dialog stays open otherwise */
    GuestDialog(@Nullable GuestDraft before, Predicate<GuestDraft> save) {
        addClassName("entry-dialog");
        var ar = Fields.arabicText("ceremonies.guests.nameAr", PersonName.MAX_LENGTH);
        ar.setId("guest-name-ar");
        var latin = Fields.latinText("ceremonies.guests.nameLatin", PersonName.MAX_LENGTH);
        latin.setId("guest-name-latin");
        var titleAr = Fields.optional(Fields.arabicText("ceremonies.guests.titleAr", GuestDraft.MAX_TITLE));
        var titleFr = Fields.optional(Fields.latinText("ceremonies.guests.titleFr", GuestDraft.MAX_TITLE));
        var seat = Fields.optional(Fields.text("ceremonies.guests.seat", GuestDraft.MAX_SEAT));
        var sex = Fields.choice("ceremonies.guests.sex", Sex.class);
        sex.setId("guest-sex");
        sex.setEmptySelectionAllowed(true);
        var invitation = Fields.choice("ceremonies.guests.invitation", InvitationState.class);
        invitation.setValue(before == null ? InvitationState.TO_INVITE : before.invitation());
        if (before != null) {
            ar.setValue(before.name().ar());
            latin.setValue(before.name().latin());
            titleAr.setValue(before.title().ar());
            titleFr.setValue(before.title().fr());
            seat.setValue(before.seat());
            sex.setValue(before.sex());
        }
        var confirm = Localized.text(new Button(), "ceremonies.save");
        confirm.setId("save-guest");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            boolean named = !ar.getValue().isBlank() || !latin.getValue().isBlank();
            if (!Fields.check(ar, named, "ceremonies.guests.nameMissing")) {
                ar.focus();
                return;
            }
            var draft = new GuestDraft(
                    new PersonName(ar.getValue(), latin.getValue()),
                    new LocalizedText(titleAr.getValue(), titleFr.getValue()),
                    seat.getValue(),
                    invitation.getValue(),
                    sex.getValue());
            if (save.test(draft)) close();
        });
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(
                this,
                language -> setHeaderTitle(
                        Localized.text(before == null ? "ceremonies.guests.add" : "ceremonies.guests.change")));
        add(ar, latin, titleAr, titleFr, sex, seat, invitation);
        getFooter().add(cancel, confirm);
    }
}
