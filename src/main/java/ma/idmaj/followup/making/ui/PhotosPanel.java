package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.followup.making.VisitPhotos;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.FileTaker;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.security.access.AccessDeniedException;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

/** Pictures of the place and the equipment. */
class PhotosPanel extends Div {

    private static final List<String> TYPES = List.of("image/jpeg", "image/png", ".jpg", ".jpeg", ".png");
    private static final int MEGABYTE = 1024 * 1024;
    private static final int NOT_FOUND = 404;

    private final UUID visit;
    private final VisitPhotos photos;
    private final boolean writes;
    private final Div shown = new Div();

    PhotosPanel(UUID visit, VisitPhotos photos, boolean writes) {
        this.visit = visit;
        this.photos = photos;
        this.writes = writes;
        addClassNames("panel", "stack");
        shown.addClassName("visit-photos");
        add(Localized.text(new H2(), "followup.making.photos"), shown);
        if (writes) {
            var hint = Localized.text(
                    new Paragraph(), "followup.making.photosHint", VisitPhotos.MOST, VisitPhotos.MOST_BYTES / MEGABYTE);
            hint.addClassName("hint");
            add(hint, new FileTaker("followup.making.takePhoto", VisitPhotos.MOST_BYTES, TYPES, this::put).camera());
        }
        draw();
    }

    private void draw() {
        shown.removeAll();
        List<UUID> all = photos.of(visit);
        setVisible(writes || !all.isEmpty());
        for (int i = 0; i < all.size(); i++) {
            UUID photo = all.get(i);
            int number = i + 1;
            var image = new Image(
                    DownloadHandler.fromInputStream(event -> {
                                event.getResponse().setHeader("Cache-Control", "no-store");
                                return response(photo);
                            })
                            .inline(),
                    "");
            Localized.on(image, language -> image.setAlt(Localized.text("followup.making.photo", number)));
            var frame = new Div(image);
            if (writes) frame.add(remove(photo, number));
            shown.add(frame);
        }
    }

    private Button remove(UUID photo, int number) {
        var remove = Localized.text(new Button(), "followup.making.removePhoto");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(
                remove, language -> remove.setAriaLabel(Localized.text("followup.making.removePhoto.which", number)));
        remove.addClickListener(click -> {
            Notices.attempt(() -> photos.remove(visit, photo));
            draw();
        });
        return remove;
    }

    private DownloadResponse response(UUID photo) {
        try {
            byte[] jpeg = photos.show(visit, photo).orElse(null);
            if (jpeg == null) return DownloadResponse.error(NOT_FOUND);
            return new DownloadResponse(new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length);
        } catch (Refusal | AccessDeniedException notYours) {
            return DownloadResponse.error(NOT_FOUND);
        }
    }

    private void put(byte[] content) {
        photos.put(visit, content);
        draw();
        Notices.done("followup.making.photoPut");
    }
}
