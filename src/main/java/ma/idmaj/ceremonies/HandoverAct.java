package ma.idmaj.ceremonies;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * One signed hand-over as the desk sends it.
 *
 * @param id           made by the desk: sent twice, it counts once
 * @param lineVersion  of the line the desk saw
 * @param items        what became of each item of the line, by the line item's id
 * @param signerName   of the proxy or witness; empty when the person signed
 * @param signedText   the very words above the signature
 * @param signaturePng the drawing, PNG
 * @param mandate      of a proxy
 */
public record HandoverAct(
        UUID id,
        UUID lineId,
        long lineVersion,
        Map<UUID, ItemState> items,
        SignerKind signer,
        String signerName,
        String signedText,
        boolean arabic,
        byte[] signaturePng,
        String note,
        @Nullable Mandate mandate) {

    /** The same act with other words above the signature. */
    public HandoverAct saying(String words) {
        return new HandoverAct(
                id, lineId, lineVersion, items, signer, signerName, words, arabic, signaturePng, note, mandate);
    }

    /** By the person, or before a witness. */
    public HandoverAct(
            UUID id,
            UUID lineId,
            long lineVersion,
            Map<UUID, ItemState> items,
            SignerKind signer,
            String signerName,
            String signedText,
            boolean arabic,
            byte[] signaturePng,
            String note) {
        this(id, lineId, lineVersion, items, signer, signerName, signedText, arabic, signaturePng, note, null);
    }
}
