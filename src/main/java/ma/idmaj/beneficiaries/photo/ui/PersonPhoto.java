package ma.idmaj.beneficiaries.photo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.security.access.AccessDeniedException;

import java.io.ByteArrayInputStream;
import java.util.UUID;

/**
 * The photo on a person's own page. Its address lives as long as the page, and each reading of it asks the service
 * again.
 */
public final class PersonPhoto extends Div {

    private static final int NOT_FOUND = 404;

    public PersonPhoto(PhotoService photos, UUID file) {
        addClassName("person-photo");
        var image = new Image(
                DownloadHandler.fromInputStream(event -> {
                            event.getResponse().setHeader("Cache-Control", "no-store");
                            return response(photos, file);
                        })
                        .inline(),
                "");
        Localized.on(image, language -> image.setAlt(Localized.text("beneficiaries.photo.alt")));
        add(image);
    }

    private static DownloadResponse response(PhotoService photos, UUID file) {
        try {
            byte[] jpeg = photos.onFile(file).orElse(null);
            if (jpeg == null) return DownloadResponse.error(NOT_FOUND);
            return new DownloadResponse(new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length);
        } catch (Refusal | AccessDeniedException notYours) {
            return DownloadResponse.error(NOT_FOUND);
        }
    }
}
