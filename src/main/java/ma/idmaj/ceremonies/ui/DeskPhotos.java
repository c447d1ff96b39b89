package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The photos of those who have agreed to be seen outside their file; each is asked for once a screen. */
class DeskPhotos {

    private static final int NOT_FOUND = 404;

    private final PhotoService photos;
    private final Map<UUID, Boolean> there = new HashMap<>();

    DeskPhotos(PhotoService photos) {
        this.photos = photos;
    }

    @Nullable
    Component of(UUID person, PersonName name) {
        if (!there.computeIfAbsent(person, photos::thereElsewhere)) return null;
        var image = new Image(
                DownloadHandler.fromInputStream(event -> {
                            event.getResponse().setHeader("Cache-Control", "no-store");
                            return response(person);
                        })
                        .inline(),
                "");
        image.addClassName("photo");
        Localized.on(image, language -> image.setAlt(name.in(language.arabic())));
        return image;
    }

    private DownloadResponse response(UUID person) {
        try {
            byte[] jpeg = photos.elsewhere(person).orElse(null);
            if (jpeg == null) return DownloadResponse.error(NOT_FOUND);
            return new DownloadResponse(new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length);
        } catch (Refusal | AccessDeniedException notYours) {
            return DownloadResponse.error(NOT_FOUND);
        }
    }
}
