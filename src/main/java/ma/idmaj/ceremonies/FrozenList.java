package ma.idmaj.ceremonies;

import ma.idmaj.shared.Money;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A list as it is approved: a canonical text of its people, items and prices, and the SHA-256 digest of that text, which
 * every paper carries. One fact a line, fields apart by TAB, amounts in centimes; no CIN, as the text is kept readable.
 */
record FrozenList(String canonical, String digest) {

    static FrozenList of(CeremonyDetail ceremony, List<LineRow> lines) {
        var text = new StringBuilder();
        text.append("idmaj-list\t1\n");
        row(
                text,
                "ceremony",
                ceremony.id(),
                ceremony.heldOn(),
                ceremony.listVersion(),
                ceremony.envelope().centimes());
        for (LineRow line : lines) {
            row(
                    text,
                    "line",
                    line.position(),
                    line.beneficiaryId(),
                    line.name().ar(),
                    line.name().latin(),
                    line.project().ar(),
                    line.project().fr(),
                    line.total().centimes());
            for (LineRow.Item item : line.items()) {
                row(
                        text,
                        "item",
                        item.itemId(),
                        item.name().ar(),
                        item.name().fr(),
                        item.quantity(),
                        item.unitPrice().centimes());
            }
        }
        Money total = LineRow.sum(lines);
        row(text, "total", lines.size(), total.centimes());
        return new FrozenList(text.toString(), sha256(text.toString()));
    }

    private static void row(StringBuilder text, Object... fields) {
        for (int i = 0; i < fields.length; i++) text.append(i == 0 ? "" : "\t").append(fields[i]);
        text.append('\n');
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
