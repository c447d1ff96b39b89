package ma.idmaj.stock.orders;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What is to be ordered from whom, and which tranche pays. */
public record OrderDraft(UUID supplierId, UUID trancheId, String note, List<Line> lines) {

    public static final int NOTE_LENGTH = 240;
    public static final int MOST_LINES = 100;
    public static final int MOST_OF_ONE = 10_000;
    public static final Money DEAREST = Money.ofDirhams(5_000_000);

    /** @param price agreed for one, VAT included */
    public record Line(UUID itemId, int quantity, Money price) {}

    /** @throws Refusal which says what to put right, and in which line */
    public OrderDraft {
        lines = List.copyOf(lines);
        note = CleanText.oneLine(note);
        if (lines.isEmpty()) throw new Refusal("stock.orders.linesMissing");
        if (lines.size() > MOST_LINES) throw new Refusal("stock.orders.tooManyLines", MOST_LINES);
        if (note.length() > NOTE_LENGTH) throw new Refusal("stock.textTooLong", NOTE_LENGTH);
        var items = new HashSet<UUID>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.quantity() < 1 || line.quantity() > MOST_OF_ONE)
                throw new Refusal("stock.orders.quantityWrong", i + 1, MOST_OF_ONE);
            if (line.price().centimes() <= 0 || line.price().compareTo(DEAREST) > 0)
                throw new Refusal("stock.orders.priceWrong", i + 1, DEAREST.format());
            if (!items.add(line.itemId())) throw new Refusal("stock.orders.itemTwice", i + 1);
        }
    }

    public Money total() {
        return lines.stream().map(line -> line.price().times(line.quantity())).reduce(Money.ZERO, Money::plus);
    }
}
