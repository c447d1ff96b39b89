package ma.idmaj.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Text that is told to the server while it is typed, and whole when its field is left. */
public final class Typing {

    private static final String WHOLE = "element.value";

    private Typing() {}

    /**
     * Once in {@code pause} while typing, once after the last key, and once when the field is left. Whoever listens puts
     * nothing into the field: that is for {@code left}.
     *
     * @param pause in milliseconds
     * @param typed the field has a new text
     * @param left  the field is left with a new text
     */
    public static void on(TextField field, int pause, Runnable typed, Runnable left) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(pause);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) typed.run();
        });
        // The last letters may still be waiting for the pause's end when the field is left for a button: the browser
        // takes
        // them for sent. The event brings the text itself, before the click does what it does.
        field.getElement()
                .addEventListener("change", event -> {
                    field.setValue(event.getEventData().get(WHOLE).asString());
                    left.run();
                })
                .addEventData(WHOLE);
    }
}
