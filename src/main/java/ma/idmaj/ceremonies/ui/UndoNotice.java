package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Localized;

/** Says what has just been done and offers to take it back while one still remembers. */
class UndoNotice extends Notification {

    private static final int MILLISECONDS = 10_000;

    UndoNotice(LineRow line, Runnable undo) {
        addClassName("undo-notice");
        setDuration(MILLISECONDS);
        setPosition(Position.BOTTOM_CENTER);
        var words = Localized.text(new Span(), "ceremonies.day.handedOverTo", line.name());
        var button = Localized.text(new Button(), "ceremonies.day.undo");
        button.setId("undo");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            close();
            undo.run();
        });
        var row = new Div(words, button);
        row.addClassName("notice");
        add(row);
    }
}
