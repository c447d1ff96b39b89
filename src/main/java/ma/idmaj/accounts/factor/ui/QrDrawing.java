package ma.idmaj.accounts.factor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;

import ma.idmaj.documents.layout.QrCode;
import ma.idmaj.ui.i18n.Localized;

/** A QR code on the page: dark on white in either theme, as cameras want it. */
class QrDrawing extends Div {

    private static final String SVG = "http://www.w3.org/2000/svg";

    QrDrawing(String text) {
        addClassName("qr");
        var code = QrCode.of(text);
        int side = code.size() + 2 * QrCode.QUIET;
        var svg = element("svg");
        svg.setAttribute("role", "img");
        // The attribute's capital would be lost on the way.
        svg.executeJs("this.setAttribute('viewBox', $0)", "0 0 " + side + " " + side);
        var path = element("path");
        path.setAttribute("d", code.svgPath());
        svg.appendChild(path);
        getElement().appendChild(svg);
        Localized.on(this, language -> svg.setAttribute("aria-label", Localized.text("accounts.factor.qr")));
    }

    private static Element element(String tag) {
        var element = new Element(tag);
        element.getNode().getFeature(ElementData.class).setNamespace(SVG);
        return element;
    }
}
