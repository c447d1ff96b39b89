package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;

import ma.idmaj.ui.i18n.Localized;

/** A white field to sign in with finger, pen or mouse. The drawing stays in the browser until it is sent. */
class SignaturePad extends Div {

    private final Element canvas = new Element("canvas");

    SignaturePad() {
        addClassName("signature");
        canvas.setAttribute("role", "img");
        Localized.on(this, language -> canvas.setAttribute("aria-label", Localized.text("ceremonies.day.signature")));
        var hint = Localized.text(new Span(), "ceremonies.day.signHere");
        hint.addClassName("hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        var clear = Localized.text(new Button(), "ceremonies.day.clearSignature");
        clear.setIcon(VaadinIcon.ERASER.create());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClassName("clear");
        clear.getElement().setAttribute("data-clear", true);
        var sheet = new Div(hint);
        sheet.addClassName("sheet");
        sheet.getElement().insertChild(0, canvas);
        add(sheet, clear);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        // Its library is there before the line can be cut.
        attach.getUI().getPage().addJavaScript("context://scripts/signature.js");
        canvas.executeJs("return window.idmajSignature.open(this)");
    }
}
