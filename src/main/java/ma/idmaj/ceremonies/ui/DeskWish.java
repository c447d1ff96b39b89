package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What a desk asked for while its line was cut, heard when it is back.
 *
 * @param line the line it was asked of
 * @param item empty unless it is of one
 */
record DeskWish(What what, UUID line, String item) {

    /** What can be wished for: none of it changes anything before the desk has confirmed it. */
    enum What {
        BRING,
        NEXT,
        UNDO,
        PIECE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static void hear(Component screen, Consumer<DeskWish> heard) {
        screen.getElement()
                .addEventListener("desk-wish", sent -> {
                    var told = sent.getEventData();
                    heard.accept(new DeskWish(
                            What.valueOf(
                                    told.get("event.detail.what").asString().toUpperCase(Locale.ROOT)),
                            UUID.fromString(told.get("event.detail.line").asString()),
                            told.get("event.detail.item").asString()));
                })
                .addEventData("event.detail.what")
                .addEventData("event.detail.line")
                .addEventData("event.detail.item");
    }
}
