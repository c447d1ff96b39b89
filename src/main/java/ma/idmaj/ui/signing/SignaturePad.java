package ma.idmaj.ui.signing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;

import ma.idmaj.ui.i18n.Localized;

import java.util.Base64;
import java.util.function.Consumer;

/** A white field to sign in with finger, pen or mouse. The drawing stays in the browser until it is asked for. */
public final class SignaturePad extends Div {

    private static final String PNG = "data:image/png;base64,";

    private final Element canvas = new Element("canvas");

    public SignaturePad() {
        addClassName("signature");
        canvas.setAttribute("role", "img");
        Localized.on(this, language -> canvas.setAttribute("aria-label", Localized.text("ui.signing.field")));
        var hint = Localized.text(new Span(), "ui.signing.here");
        hint.addClassName("hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        var clear = Localized.text(new Button(), "ui.signing.clear");
        clear.setIcon(VaadinIcon.ERASER.create());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClassName("clear");
        var sheet = new Div(hint);
        sheet.addClassName("sheet");
        sheet.getElement().insertChild(0, canvas);
        add(sheet, clear);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJavaScript("context://scripts/signature.js");
        canvas.executeJs("return window.idmajSignature.open(this)");
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        canvas.executeJs("window.idmajSignature?.close(this)");
    }

    /** Hands over the drawing as PNG bytes; none when nothing was drawn. */
    public void drawing(Consumer<byte[]> take) {
        canvas.executeJs("return window.idmajSignature.drawing(this)")
                .then(String.class, address -> take.accept(bytes(address)), error -> take.accept(new byte[0]));
    }

    private static byte[] bytes(String address) {
        if (!address.startsWith(PNG)) return new byte[0];
        try {
            return Base64.getDecoder().decode(address.substring(PNG.length()));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
