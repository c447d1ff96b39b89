package ma.idmaj.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.operation.DatabaseState;
import ma.idmaj.operation.DatabaseState.Condition;
import ma.idmaj.ui.i18n.Localized;

/** Stands above every page while nothing can be written, and goes by itself when it can be again. */
class DatabaseNotice extends Div {

    private final DatabaseState database;
    private final Span words = new Span();
    private Condition condition = Condition.WRITES;
    private Runnable stop = () -> {};

    DatabaseNotice(DatabaseState database) {
        this.database = database;
        addClassName("database-notice");
        // There from the start: what is put into it is read out.
        getElement().setAttribute("role", "status");
        Localized.on(words, language -> words.setText(text()));
        add(words);
        show(database.last());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        stop.run();
        stop = database.watch(now -> tell(page, now));
        show(database.last());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop.run();
    }

    private void tell(UI page, Condition now) {
        try {
            page.access(() -> show(now));
        } catch (UIDetachedException closed) {
            // Closed in this very moment: nobody is there to read it.
            stop.run();
        }
    }

    private void show(Condition now) {
        condition = now;
        words.setText(text());
        setClassName("shown", now != Condition.WRITES);
    }

    private String text() {
        return switch (condition) {
            case WRITES -> "";
            case READ_ONLY -> Localized.text("shell.database.readOnly");
            case REFUSES -> Localized.text("shell.database.refuses");
            case AWAY -> Localized.text("shell.database.away");
        };
    }
}
