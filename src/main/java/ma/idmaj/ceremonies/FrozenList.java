package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Sha256;

import java.util.List;
import java.util.UUID;

/**
 * A list as it is approved: a canonical text of its people, items and prices, and the SHA-256 digest of that text, which
 * every paper carries; then the reserve that was approved with them. One fact a line, fields apart by TAB, amounts in centimes; no CIN, as the text is kept readable.
 */
record FrozenList(String canonical, String digest) {

    static FrozenList of(CeremonyDetail ceremony, List<LineRow> lines, List<ReserveRow> reserve) {
        var text = new StringBuilder();
        text.append("idmaj-list\t2\n");
        row(
                text,
                "ceremony",
                ceremony.id(),
                ceremony.heldOn(),
                ceremony.listVersion(),
                ceremony.envelope().centimes());
        for (LineRow line : lines) line(text, "line", line);
        Money total = LineRow.sum(lines);
        row(text, "total", lines.size(), total.centimes());
        for (ReserveRow waiting : reserve) {
            person(
                    text,
                    "reserve",
                    waiting.position(),
                    waiting.beneficiaryId(),
                    waiting.name(),
                    waiting.project(),
                    waiting.total());
            for (NewItem item : waiting.items())
                item(text, item.itemId(), item.name(), item.quantity(), item.unitPrice());
        }
        return new FrozenList(text.toString(), Sha256.of(text.toString()));
    }

    static void line(StringBuilder text, String word, LineRow line) {
        person(text, word, line.position(), line.beneficiaryId(), line.name(), line.project(), line.total());
        for (LineRow.Item item : line.items())
            item(text, item.itemId(), item.name(), item.quantity(), item.unitPrice());
    }

    private static void person(
            StringBuilder text,
            String word,
            int position,
            UUID person,
            PersonName name,
            LocalizedText project,
            Money total) {
        row(text, word, position, person, name.ar(), name.latin(), project.ar(), project.fr(), total.centimes());
    }

    private static void item(StringBuilder text, UUID item, LocalizedText name, int quantity, Money price) {
        row(text, "item", item, name.ar(), name.fr(), quantity, price.centimes());
    }

    static void row(StringBuilder text, Object... fields) {
        for (int i = 0; i < fields.length; i++) text.append(i == 0 ? "" : "\t").append(fields[i]);
        text.append('\n');
    }
}
