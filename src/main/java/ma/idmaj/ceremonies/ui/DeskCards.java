package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.stock.LineStock;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws the card before a desk and those that lie ready behind it. */
final class DeskCards {

    private final DayDesk desk;
    private final String username;
    private final DeskPhotos photos;
    private final Map<UUID, String> cins;

    /** @param lines of the day: the masked card numbers of all are read at once */
    DeskCards(DayDesk desk, String username, List<LineRow> lines) {
        this.desk = desk;
        this.username = username;
        this.photos = new DeskPhotos(desk.photos());
        this.cins = desk.people()
                .maskedCins(lines.stream().map(LineRow::beneficiaryId).toList());
    }

    /**
     * @param lines   the one before the desk first
     * @param mayAct  whether this account may act on this ceremony now
     * @return whether the card in front was the same line's and had to give way
     */
    boolean show(CardPlace place, CeremonyDetail ceremony, List<LineRow> lines, boolean mayAct, Standing standing) {
        // One question for all the cards: every desk draws at every act of another.
        var offered = desk.stock()
                .offered(lines.stream()
                        .flatMap(line -> line.items().stream())
                        .map(LineRow.Item::id)
                        .toList());
        LocalDate today = LocalDate.now(desk.clock());
        return place.show(lines, standing, line -> pieces(line, offered), today, line -> {
            boolean current = line.equals(lines.getFirst());
            return card(ceremony, line, current, mayAct, pieces(line, offered), today);
        });
    }

    private PersonCard card(
            CeremonyDetail ceremony,
            LineRow line,
            boolean current,
            boolean mayAct,
            Map<UUID, List<LineStock.Offered>> pieces,
            LocalDate today) {
        var record = record(ceremony, line);
        var facts = new CardFacts(
                ceremony.id(),
                username,
                cins.getOrDefault(line.beneficiaryId(), ""),
                photos.of(line.beneficiaryId(), line.name()),
                pieces,
                today,
                record,
                record == null ? null : desk.papers().ofCard(line));
        var words = new SignedWords(desk.translations(), ceremony, today);
        return new PersonCard(line, facts, words, current, mayAct);
    }

    private static Map<UUID, List<LineStock.Offered>> pieces(LineRow line, Map<UUID, List<LineStock.Offered>> offered) {
        var pieces = new HashMap<UUID, List<LineStock.Offered>>();
        for (LineRow.Item item : line.items()) {
            var ofItem = offered.get(item.id());
            if (ofItem != null) pieces.put(item.id(), ofItem);
        }
        return pieces;
    }

    private @Nullable HandoverRow record(CeremonyDetail ceremony, LineRow line) {
        if (line.state() != LineState.SIGNED) return null;
        return desk.day().records(ceremony.id()).stream()
                .filter(record -> record.lineId().equals(line.id()))
                .findFirst()
                .orElse(null);
    }
}
