package ma.idmaj.beneficiaries.photo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.contents.ui.RemoveDialog;
import ma.idmaj.beneficiaries.photo.PhotoFacts;
import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.ui.FileTaker;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;

/** The photo, where it may be seen, and the ways to put another. */
public final class PhotoPanel extends Div {

    private static final List<String> TYPES = List.of("image/jpeg", "image/png", ".jpg", ".jpeg", ".png");
    private static final int MEGABYTE = 1024 * 1024;

    private final PhotoService photos;
    private final ConsentService consents;
    private final UUID file;
    private final boolean writes;
    private final Runnable changed;
    private final Div shown = new Div();

    public PhotoPanel(PhotoService photos, ConsentService consents, UUID file, boolean writes, Runnable changed) {
        this.photos = photos;
        this.consents = consents;
        this.file = file;
        this.writes = writes;
        this.changed = changed;
        addClassNames("panel", "photo-panel");
        shown.addClassName("photo-shown");
        add(Localized.text(new H2(), "beneficiaries.photo.title"), shown);
        if (writes) add(takers());
        draw();
    }

    /** Again, since an answer may have been recorded that lets the photo be seen elsewhere or no longer. */
    public void draw() {
        shown.removeAll();
        PhotoFacts facts = photos.facts(file).orElse(null);
        if (facts == null) {
            var empty = new Div(VaadinIcon.USER.create());
            empty.addClassNames("person-photo", "empty");
            shown.add(empty, Localized.text(new Paragraph(), "beneficiaries.photo.none"));
            return;
        }
        boolean elsewhere = consents.allows(file, ConsentKind.IMAGE);
        var words = new Div(
                elsewhere
                        ? new StateChip(Tone.GOOD, "beneficiaries.photo.elsewhere")
                        : new StateChip(Tone.WAITING, "beneficiaries.photo.onFileOnly"),
                Localized.text(
                        new Paragraph(),
                        elsewhere ? "beneficiaries.photo.elsewhere.hint" : "beneficiaries.photo.onFileOnly.hint"),
                hint("beneficiaries.photo.putAt", Formats.moment(facts.putAt())));
        words.addClassName("stack");
        if (writes) words.add(removeButton());
        shown.add(new PersonPhoto(photos, file), words);
    }

    private Div takers() {
        var choose = new FileTaker("beneficiaries.photo.choose", PhotoService.MOST_BYTES, TYPES, this::put);
        choose.setId("choose-photo");
        var take = new FileTaker("beneficiaries.photo.take", PhotoService.MOST_BYTES, TYPES, this::put).camera();
        take.setId("take-photo");
        var row = new Div(choose, take);
        row.addClassName("row");
        return new Div(row, hint("beneficiaries.contents.typesOfPicture", PhotoService.MOST_BYTES / MEGABYTE));
    }

    private Button removeButton() {
        var remove = Localized.text(new Button(), "beneficiaries.photo.remove");
        remove.setId("remove-photo");
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> new RemoveDialog(
                        "beneficiaries.photo.removeWhat",
                        "beneficiaries.photo.removeConsequence",
                        "beneficiaries.photo.remove",
                        () -> {
                            photos.remove(file);
                            done("beneficiaries.photo.removed");
                        })
                .open());
        return remove;
    }

    private void put(byte[] content) {
        photos.put(file, content);
        done("beneficiaries.photo.put");
    }

    private void done(String key) {
        draw();
        changed.run();
        Notices.done(key);
    }

    private static Paragraph hint(String key, Object... values) {
        var hint = Localized.text(new Paragraph(), key, values);
        hint.addClassName("hint");
        return hint;
    }
}
