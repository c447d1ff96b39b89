package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Span;

import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says how it stands with the line: connected, so many acts waiting, cut since when. The journal's script words it. */
class LineBadge extends Span {

    /** More than these wait at no desk; the last word says "or more" by its number. */
    private static final int MOST = 60;

    LineBadge(UUID ceremonyId) {
        addClassName("line-badge");
        getElement().setAttribute("role", "status").setAttribute("data-acts-of", ceremonyId.toString());
        Localized.on(this, language -> {
            ObjectNode words = JsonNodeFactory.instance.objectNode();
            words.put("connected", Localized.text("ceremonies.day.line.connected"));
            words.put("locked", Localized.text("ceremonies.day.line.locked"));
            words.put("cut", Localized.text("ceremonies.day.line.cut", "@@"));
            var waiting = words.putArray("waiting");
            for (int count = 0; count <= MOST; count++)
                waiting.add(Localized.text("ceremonies.day.line.waiting", count));
            getElement().setProperty("words", words.toString());
            getElement().executeJs("window.idmajActs?.show()");
        });
    }
}
