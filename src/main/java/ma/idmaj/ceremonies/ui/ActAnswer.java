package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;

import java.util.function.Consumer;

/**
 * An act of this browser was answered, perhaps one it had kept since the line was cut.
 *
 * @param done     or refused
 * @param standing of the cards as the answer came
 */
record ActAnswer(String lineId, String act, boolean done, Standing standing) {

    static void hear(Component screen, Consumer<ActAnswer> heard) {
        screen.getElement()
                .addEventListener("desk-act", sent -> {
                    var told = sent.getEventData();
                    heard.accept(new ActAnswer(
                            told.get("event.detail.line").asString(),
                            told.get("event.detail.act").asString(),
                            told.get("event.detail.done").asBoolean(),
                            Standing.of(told.get("event.detail.standing"))));
                })
                .addEventData("event.detail.line")
                .addEventData("event.detail.act")
                .addEventData("event.detail.done")
                .addEventData("event.detail.standing");
    }
}
