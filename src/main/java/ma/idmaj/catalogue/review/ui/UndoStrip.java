package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * What was just decided, and the way back. It leaves the eye after ten seconds; its key works until the next decision,
 * and the list of decisions after that.
 */
class UndoStrip extends Div {

    private static final int MILLISECONDS = 10_000;

    /** @param act null where it can't be taken back */
    record Last(@Nullable UUID act, String sentence, int findings) {}

    private final Component hearing;
    private final Consumer<Last> undo;

    UndoStrip(Component hearing, Consumer<Last> undo) {
        this.hearing = hearing;
        this.undo = undo;
        addClassName("last-decision");
        getElement().setAttribute("role", "status");
    }

    void show(@Nullable Last last) {
        removeAll();
        setVisible(last != null);
        if (last == null) return;
        add(new Paragraph(last.sentence()));
        if (last.act() != null) {
            add(new KeyButton("undo", "catalogue.review.undo", Key.KEY_D, "D", hearing, () -> undo.accept(last)));
        }
    }

    /** Ten seconds from now. */
    void start() {
        getElement().executeJs("""
                clearTimeout(this.leaving);
                this.hidden = false;
                this.leaving = setTimeout(() => this.hidden = true, $0);""", MILLISECONDS);
    }
}
