package ma.idmaj.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;

import org.jsoup.nodes.Document;

/**
 * Components drawn once as HTML. What the page's own scripts move, or what only tells, needs no nodes in the server's tree:
 * each costs some 700 bytes of every open page. Only attributes, classes and texts are drawn: no properties, no listeners.
 */
public final class Markup {

    private Markup() {}

    /** @return the HTML of each after the other, every text in it escaped */
    public static String of(Component... parts) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        for (Component part : parts) document.appendChild(ElementUtil.toJsoup(document, part.getElement()));
        return document.html();
    }
}
