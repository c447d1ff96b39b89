package ma.idmaj.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;

import ma.idmaj.ui.i18n.Localized;

import org.jsoup.nodes.Document;

import java.util.List;
import java.util.function.Supplier;

/**
 * Components drawn once as HTML. What the page's own scripts move, or what only tells, needs no nodes in the server's tree:
 * each costs some 700 bytes of every open page. Only attributes, classes and texts are drawn: no properties, no listeners.
 */
public final class Markup {

    private Markup() {}

    /** Draws them into a component that has no others in the server's tree. */
    public static void draw(Component place, Supplier<List<? extends Component>> parts) {
        place.getElement().setProperty("innerHTML", of(parts));
    }

    /**
     * @param parts made for this alone: they do not follow the language, who draws them does
     * @return the HTML of each after the other, every text in it escaped
     */
    public static String of(Supplier<List<? extends Component>> parts) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        for (Component part : Localized.once(parts))
            document.appendChild(ElementUtil.toJsoup(document, part.getElement()));
        return document.html();
    }
}
