package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;

import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.DayFeed;

import java.util.UUID;

/** Draws a screen anew when another desk has changed a line, or the list is over. */
final class LiveLines {

    private LiveLines() {}

    /** Follows a ceremony while {@code screen} is on the page. */
    static void follow(DayFeed feed, UUID ceremonyId, Component screen, Command refresh) {
        screen.addAttachListener(attach -> {
            var ui = attach.getUI();
            var task = ui.accessLater(() -> execute(refresh, ui), () -> {});
            // On a thread of its own: the desk that acted doesn't wait, and this screen reads with its own account.
            Runnable end = feed.subscribe(ceremonyId, touched -> Thread.startVirtualThread(task::run));
            screen.addDetachListener(detach -> {
                end.run();
                detach.unregisterListener();
            });
        });
    }

    /** A desk that no longer serves a ceremony that is over is told so by the page itself. */
    private static void execute(Command refresh, UI ui) {
        try {
            refresh.execute();
        } catch (CeremonyNotFound over) {
            ui.getPage().reload();
        }
    }
}
