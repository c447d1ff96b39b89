package ma.idmaj.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.ui.i18n.Localized;

import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Buttons that hand over a file made at the press; a refusal is said as a notice and no file comes. */
public final class Downloads {

    /** A file with its name and media type. */
    public record File(String name, String contentType, byte[] bytes) {}

    /**
     * Starts the download an element carries in its attribute. The link lies beside the element: pressed elsewhere on the
     * page, it would count as a press outside the dialog that the element is in, and close it.
     */
    static final String FETCH = """
            const link = document.createElement('a');
            link.href = this.dataset.download;
            link.download = '';
            this.after(link);
            link.click();
            link.remove();
            """;

    private Downloads() {}

    public static Button button(String labelKey, Supplier<File> file) {
        var made = new AtomicReference<File>();
        var button = new Button(VaadinIcon.DOWNLOAD_ALT.create());
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                Notices.attempt(() -> {
                    made.set(file.get());
                    button.getElement().executeJs(FETCH);
                });
            } finally {
                button.setEnabled(true);
            }
        });
        button.getElement().setAttribute("data-download", DownloadHandler.fromInputStream(event -> {
            // Handed over once: the session does not keep people's data.
            File ready = made.getAndSet(null);
            if (ready == null) return DownloadResponse.error(410);
            return new DownloadResponse(
                    new ByteArrayInputStream(ready.bytes()), ready.name(), ready.contentType(), ready.bytes().length);
        }));
        Localized.text(button, labelKey);
        return button;
    }
}
