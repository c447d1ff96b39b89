package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Says above the box what has just been done and offers to take it back. It has a place of its own, so that it covers
 * nothing; after ten seconds it can no longer be pressed, but nothing moves under a finger because time has passed.
 */
class UndoNotice extends Div {

    private @Nullable UUID lineId;

    UndoNotice() {
        addClassName("undo-notice");
        getElement().setAttribute("role", "status");
    }

    void offer(LineRow line, Runnable undo) {
        clear();
        lineId = line.id();
        var words = Localized.text(new Span(), "ceremonies.day.handedOverTo", line.name());
        var button = Localized.text(new Button(), "ceremonies.day.undo");
        button.setId("undo");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            clear();
            undo.run();
        });
        WaitsForLine.of(button, DeskWish.What.UNDO, line);
        var strip = new Div(words, button, new WaitsForLine());
        strip.addClassName("strip");
        add(strip);
        // Then it takes another person and a reason. The place stays: nothing moves under a finger.
        strip.getElement().executeJs("setTimeout(() => this.style.visibility = 'hidden', 10000)");
    }

    /** @return whether it is this line that could be taken back */
    boolean offers(LineRow line) {
        return line.id().equals(lineId);
    }

    void clear() {
        lineId = null;
        removeAll();
    }
}
