package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of a line between two looks at it, a sentence for each change. */
final class LineChanges {

    private record Piece(String name, int quantity) {

        private Piece plus(Piece other) {
            return new Piece(name, quantity + other.quantity);
        }
    }

    private LineChanges() {}

    static List<String> between(LineRow before, LineRow after, boolean arabic) {
        Map<UUID, Piece> were = pieces(before, arabic);
        Map<UUID, Piece> are = pieces(after, arabic);
        var sentences = new ArrayList<String>();
        if (before.position() != after.position()) {
            sentences.add(Localized.text("ceremonies.change.moved", after.position()));
        }
        were.forEach((id, was) -> {
            Piece is = are.get(id);
            if (is == null) {
                sentences.add(Localized.text("ceremonies.change.removed", was.name()));
            } else if (is.quantity() != was.quantity()) {
                sentences.add(Localized.text("ceremonies.change.quantity", was.name(), was.quantity(), is.quantity()));
            }
        });
        are.forEach((id, is) -> {
            if (!were.containsKey(id)) {
                sentences.add(Localized.text("ceremonies.change.added", is.name(), is.quantity()));
            }
        });
        return sentences;
    }

    /** A catalogue item may stand on a line more than once. */
    private static Map<UUID, Piece> pieces(LineRow line, boolean arabic) {
        var pieces = new LinkedHashMap<UUID, Piece>();
        line.items()
                .forEach(item ->
                        pieces.merge(item.itemId(), new Piece(item.name().in(arabic), item.quantity()), Piece::plus));
        return pieces;
    }
}
