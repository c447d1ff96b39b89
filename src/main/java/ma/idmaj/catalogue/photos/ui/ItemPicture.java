package ma.idmaj.catalogue.photos.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.security.access.AccessDeniedException;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A photo of an item, read when it comes into sight. Its address lives as long as the page, and each reading of it asks
 * the service again.
 */
class ItemPicture extends Image {

    private static final int NOT_FOUND = 404;

    /** @param number of the photo among the item's */
    ItemPicture(Supplier<Optional<byte[]>> jpeg, LocalizedText item, int number) {
        super(
                DownloadHandler.fromInputStream(event -> {
                            event.getResponse().setHeader("Cache-Control", "no-store");
                            return response(jpeg);
                        })
                        .inline(),
                "");
        getElement().setAttribute("loading", "lazy");
        Localized.on(this, language -> setAlt(Localized.text("catalogue.photos.alt", item, number)));
    }

    private static DownloadResponse response(Supplier<Optional<byte[]>> jpeg) {
        try {
            return jpeg.get()
                    .map(bytes -> new DownloadResponse(
                            new ByteArrayInputStream(bytes), "item.jpg", "image/jpeg", bytes.length))
                    .orElseGet(() -> DownloadResponse.error(NOT_FOUND));
        } catch (AccessDeniedException notYours) {
            return DownloadResponse.error(NOT_FOUND);
        }
    }
}
