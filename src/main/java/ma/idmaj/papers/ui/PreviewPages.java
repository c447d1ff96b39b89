package ma.idmaj.papers.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.documents.pages.PagePicture;
import ma.idmaj.ui.i18n.Localized;

import java.io.ByteArrayInputStream;

/** One page of a PDF at a time as a picture, drawn when the browser asks for it; the next and the last, closer and wider. */
class PreviewPages extends Div {

    private static final int DOTS = 130;
    private static final int[] SIZES = {100, 150, 200};
    private static final byte[] NOTHING = {};

    private final Div frame = new Div();
    private final Span where = new Span();
    private final Button back = tool(VaadinIcon.ANGLE_LEFT, "papers.preview.back", () -> turn(-1));
    private final Button on = tool(VaadinIcon.ANGLE_RIGHT, "papers.preview.on", () -> turn(1));
    private final Button wider = tool(VaadinIcon.SEARCH_MINUS, "papers.preview.wider", () -> resize(-1));
    private final Button closer = tool(VaadinIcon.SEARCH_PLUS, "papers.preview.closer", () -> resize(1));
    private volatile byte[] pdf = NOTHING;
    private int page = 1;
    private int count;
    private int size;

    PreviewPages() {
        addClassName("preview-pages");
        back.setId("page-back");
        on.setId("page-on");
        closer.setId("closer");
        wider.setId("wider");
        back.addClassName("turns");
        on.addClassName("turns");
        where.setId("page");
        where.getElement().setAttribute("role", "status");
        Localized.on(where, language -> tell());
        var bar = new Div(back, where, on, wider, closer);
        bar.addClassNames("row", "page-bar");
        frame.addClassName("page-frame");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        Localized.on(
                frame,
                language -> frame.getElement().setAttribute("aria-label", Localized.text("papers.preview.pages")));
        key(Key.ARROW_LEFT, () -> turn(Localized.language().arabic() ? 1 : -1));
        key(Key.ARROW_RIGHT, () -> turn(Localized.language().arabic() ? -1 : 1));
        key(Key.HOME, () -> turn(1 - page));
        key(Key.END, () -> turn(count - page));
        key(Key.of("+"), () -> resize(1));
        key(Key.of("-"), () -> resize(-1));
        add(bar, frame);
    }

    void show(byte[] newPdf) {
        count = PagePicture.count(newPdf);
        pdf = newPdf;
        page = Math.min(page, count);
        draw();
    }

    /** Nothing of it stays in the session. */
    void forget() {
        pdf = NOTHING;
        frame.removeAll();
    }

    /** @return empty when there is nothing to show */
    byte[] pdf() {
        return pdf;
    }

    private void turn(int by) {
        int next = Math.clamp((long) page + by, 1, Math.max(1, count));
        if (next == page) return;
        page = next;
        draw();
    }

    private void resize(int by) {
        int next = Math.clamp((long) size + by, 0, SIZES.length - 1);
        if (next == size) return;
        size = next;
        draw();
    }

    private void draw() {
        int shown = page;
        int dots = DOTS * SIZES[size] / 100;
        var image = new Image(
                DownloadHandler.fromInputStream(event -> picture(event, shown, dots))
                        .inline(),
                "");
        image.getStyle().set("inline-size", SIZES[size] + "%");
        Localized.on(image, language -> image.setAlt(Localized.text("papers.preview.page", shown, count)));
        frame.removeAll();
        frame.add(image);
        back.setEnabled(page > 1);
        on.setEnabled(page < count);
        wider.setEnabled(size > 0);
        closer.setEnabled(size < SIZES.length - 1);
        tell();
    }

    private DownloadResponse picture(com.vaadin.flow.server.streams.DownloadEvent event, int shown, int dots) {
        event.getResponse().setHeader("Cache-Control", "no-store");
        byte[] from = pdf;
        if (from.length == 0) return DownloadResponse.error(410);
        byte[] png = PagePicture.png(from, shown, dots);
        return new DownloadResponse(new ByteArrayInputStream(png), "page-" + shown + ".png", "image/png", png.length);
    }

    private void tell() {
        if (count > 0) where.setText(Localized.text("papers.preview.page", page, count));
    }

    private void key(Key key, Runnable act) {
        Shortcuts.addShortcutListener(frame, act::run, key).listenOn(frame);
    }

    private static Button tool(VaadinIcon icon, String key, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(button, language -> {
            button.setAriaLabel(Localized.text(key));
            button.setTooltipText(Localized.text(key));
        });
        return button;
    }
}
