package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.LineState;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * How the cards stand in the browser, which goes on without the server while the line is cut.
 *
 * @param draw   the draw of the server's that the browser has gone on from
 * @param moved  the line whose card the browser has brought to the front since
 * @param busy   whether something was begun on the card in front: items unticked, the sheet open
 * @param states what each card shows
 * @param waits  the lines with acts that are not answered yet
 */
record Standing(int draw, @Nullable UUID moved, boolean busy, Map<UUID, LineState> states, Set<UUID> waits) {

    /** As the server has drawn it. */
    static final Standing DRAWN = new Standing(-1, null, false, Map.of(), Set.of());

    static Standing of(JsonNode told) {
        if (!told.isObject()) return DRAWN;
        String moved = told.path("moved").asString("");
        var cards = told.path("cards").properties();
        return new Standing(
                told.path("draw").asInt(),
                moved.isEmpty() ? null : UUID.fromString(moved),
                told.path("busy").asBoolean(),
                cards.stream()
                        .collect(Collectors.toMap(
                                card -> UUID.fromString(card.getKey()),
                                card -> LineState.valueOf(
                                        card.getValue().path("state").asString()))),
                cards.stream()
                        .filter(card -> card.getValue().path("waits").asBoolean())
                        .map(card -> UUID.fromString(card.getKey()))
                        .collect(Collectors.toSet()));
    }
}
