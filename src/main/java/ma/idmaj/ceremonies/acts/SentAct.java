package ma.idmaj.ceremonies.acts;

import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.Mandate;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One act as a desk's browser journalled it: what was pressed, upon which version of the line.
 *
 * @param id        made by the browser: however often it arrives, it is one act
 * @param by        the account it was made under; another may not send it
 * @param madeAt    by the browser's clock, which may be wrong: kept, never trusted
 * @param items     what became of each item; one not named was given
 * @param text      the very words above the signature
 * @param signature the drawing, PNG
 * @param piece     the code or serial number of the piece in hand, for {@code item}
 */
record SentAct(
        UUID id,
        UUID line,
        long version,
        ActKind act,
        @Nullable String by,
        @Nullable Instant madeAt,
        @Nullable Map<UUID, ItemState> items,
        @Nullable SignerKind signer,
        @Nullable String signerName,
        @Nullable Mandate mandate,
        @Nullable String text,
        @Nullable String language,
        byte @Nullable [] signature,
        @Nullable String note,
        @Nullable String reason,
        @Nullable UUID item,
        @Nullable String piece) {

    HandoverAct handover() {
        if (signer == null || signature == null) throw new Refusal("ceremonies.signatureMissing");
        return new HandoverAct(
                id,
                line,
                version,
                items == null ? Map.of() : items,
                signer,
                orEmpty(signerName),
                orEmpty(text),
                !"fr".equals(language),
                signature,
                orEmpty(note),
                mandate);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Tells one act from another under the same id: all that was sent but the version, which may follow the line. */
    String digest() {
        String drawing = signature == null ? "" : Base64.getEncoder().encodeToString(signature);
        String said = String.join(
                "\u0000",
                line.toString(),
                act.name(),
                new TreeMap<>(items == null ? Map.of() : items).toString(),
                String.valueOf(signer),
                orEmpty(signerName),
                String.valueOf(mandate),
                orEmpty(text),
                orEmpty(language),
                drawing,
                orEmpty(note),
                orEmpty(reason),
                String.valueOf(item),
                orEmpty(piece));
        return Sha256.of(said);
    }
}
