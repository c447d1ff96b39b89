package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

import java.util.function.BooleanSupplier;

/**
 * Keeps a screen of the day logged in while people are served: nobody touches it while speeches are held or names are
 * called, and a session that ends for that would take it from the hall.
 */
final class StaysOpen {

    /** A third of the time after which an idle session ends. */
    static final int ASKS_EVERY = 5 * 60 * 1000;

    private StaysOpen() {}

    static void of(Component screen, BooleanSupplier serves) {
        screen.addAttachListener(attach -> {
            UI ui = attach.getUI();
            if (!serves.getAsBoolean()) return;
            ui.setPollInterval(ASKS_EVERY);
            var asked = ui.addPollListener(poll -> {
                if (!serves.getAsBoolean()) ui.setPollInterval(-1);
            });
            screen.addDetachListener(detach -> {
                asked.remove();
                ui.setPollInterval(-1);
                detach.unregisterListener();
            });
        });
    }
}
