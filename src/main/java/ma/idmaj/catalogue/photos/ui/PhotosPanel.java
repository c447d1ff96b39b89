package ma.idmaj.catalogue.photos.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.photos.ItemPhoto;
import ma.idmaj.catalogue.photos.ItemPhotoService;
import ma.idmaj.ui.FileTaker;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Small pictures that open large; the first one stands for the item. */
class PhotosPanel extends Div {

    private static final List<String> TYPES = List.of("image/jpeg", "image/png", ".jpg", ".jpeg", ".png");
    private static final int MEGABYTE = 1024 * 1024;

    private final ItemPhotoService photos;
    private final AccountNames names;
    private final ItemRow item;
    private final boolean writes;
    private final Div gallery = new Div();

    PhotosPanel(ItemPhotoService photos, AccountNames names, ItemRow item, boolean writes) {
        this.photos = photos;
        this.names = names;
        this.item = item;
        this.writes = writes;
        addClassNames("panel", "stack");
        gallery.addClassName("item-photos");
        if (writes) add(takers());
        add(gallery);
        draw();
    }

    private void draw() {
        gallery.removeAll();
        var shown = photos.of(item.id());
        if (shown.isEmpty()) {
            var empty = new Div(VaadinIcon.PICTURE.create(), Localized.text(new Paragraph(), "catalogue.photos.none"));
            empty.addClassName("no-photo");
            gallery.add(empty);
            return;
        }
        var people = names.of(shown.stream().map(ItemPhoto::addedBy).toList());
        for (int i = 0; i < shown.size(); i++) gallery.add(card(shown.get(i), i + 1, people));
    }

    private Div card(ItemPhoto photo, int number, AccountNames.Names people) {
        var open = new Button(new ItemPicture(() -> photos.small(photo.id()), item.name(), number));
        open.addClassName("photo-opens");
        Localized.on(open, language -> open.setAriaLabel(Localized.text("catalogue.photos.open", item.name(), number)));
        open.addClickListener(click -> open(photo, number));
        var by = new Span();
        by.addClassName("hint");
        Localized.on(
                by,
                language -> by.setText(Localized.text(
                        "catalogue.facts.since",
                        people.of(photo.addedBy(), language.arabic()),
                        Formats.moment(photo.addedAt()))));
        var card = new Div(open, by);
        card.addClassName("item-photo");
        if (writes) card.add(acts(photo, number));
        return card;
    }

    private Div acts(ItemPhoto photo, int number) {
        var acts = new Div();
        acts.addClassName("row");
        if (number > 1) {
            var first = Localized.text(new Button(), "catalogue.photos.first");
            first.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            first.addClickListener(click -> change(() -> photos.putFirst(item.id(), photo.id()), "catalogue.saved"));
            acts.add(first);
        }
        var remove = Localized.text(new Button(), "catalogue.photos.remove");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.addClickListener(click -> confirm(photo));
        acts.add(remove);
        return acts;
    }

    private void confirm(ItemPhoto photo) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Localized.text("catalogue.photos.removeWhat", item.name()));
        dialog.setText(Localized.text("catalogue.photos.removeConsequence"));
        dialog.setCancelable(true);
        dialog.setCancelText(Localized.text("ui.cancel"));
        dialog.setConfirmText(Localized.text("catalogue.photos.remove"));
        dialog.setConfirmButtonTheme("error");
        dialog.addConfirmListener(
                confirmed -> change(() -> photos.remove(item.id(), photo.id()), "catalogue.photos.removed"));
        dialog.open();
    }

    private void open(ItemPhoto photo, int number) {
        var dialog = new Dialog();
        dialog.addClassName("item-photo-large");
        dialog.setHeaderTitle(item.name().in(Localized.language().arabic()));
        dialog.add(new ItemPicture(() -> photos.large(photo.id()), item.name(), number));
        var close = Localized.text(new Button(), "ui.close");
        close.addClickListener(click -> dialog.close());
        dialog.getFooter().add(close);
        dialog.open();
    }

    private Div takers() {
        var choose = new FileTaker("catalogue.photos.choose", ItemPhotoService.MOST_BYTES, TYPES, this::take);
        choose.setId("choose-photo");
        var take = new FileTaker("catalogue.photos.take", ItemPhotoService.MOST_BYTES, TYPES, this::take).camera();
        take.setId("take-photo");
        var row = new Div(choose, take);
        row.addClassName("row");
        var hint = Localized.text(
                new Paragraph(),
                "catalogue.photos.types",
                ItemPhotoService.MOST_PHOTOS,
                ItemPhotoService.MOST_BYTES / MEGABYTE);
        hint.addClassName("hint");
        return new Div(row, hint);
    }

    /** A refusal is the taker's to say: it names the file. */
    private void take(byte[] content) {
        photos.add(item.id(), content);
        Notices.done("catalogue.photos.added");
        draw();
    }

    private void change(Runnable act, String doneKey) {
        if (Notices.attempt(act)) Notices.done(doneKey);
        draw();
    }
}
