package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;

import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.DayFeed;
import ma.idmaj.ceremonies.LineTouched;

import java.util.UUID;
import java.util.function.Consumer;

/** Draws a screen anew when another desk has changed a line, or the list is over. */
final class LiveLines {

    private LiveLines() {}

    /** Follows a ceremony while {@code screen} is on the page; what changed since it was drawn counts as well. */
    static void follow(DayFeed feed, UUID ceremonyId, Component screen, Consumer<LineTouched> refresh) {
        screen.addAttachListener(attach -> {
            var ui = attach.getUI();
            SerializableConsumer<LineTouched> task =
                    ui.accessLater((LineTouched touched) -> execute(refresh, touched, ui), () -> {});
            // On a thread of its own: the desk that acted doesn't wait, and this screen reads with its own account.
            Runnable end = feed.subscribe(ceremonyId, touched -> Thread.startVirtualThread(() -> task.accept(touched)));
            screen.addDetachListener(detach -> {
                end.run();
                detach.unregisterListener();
            });
            execute(refresh, LineTouched.some(ceremonyId), ui);
        });
    }

    /** A desk that no longer serves a ceremony that is over is told so by the page itself. */
    private static void execute(Consumer<LineTouched> refresh, LineTouched touched, UI ui) {
        try {
            refresh.accept(touched);
        } catch (CeremonyNotFound over) {
            ui.getPage().reload();
        }
    }
}
