package ma.idmaj.stock.deliveries;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SignatureDrawing;

/**
 * Installed and explained, as it is signed at the premises.
 *
 * @param signerName   of the proxy or witness; empty when the person signs
 * @param signedText   the very words above the signature
 * @param signaturePng the drawing, PNG
 */
public record Installation(
        DeliverySigner signer, String signerName, String signedText, boolean arabic, byte[] signaturePng) {

    public static final int TEXT_LENGTH = 8_000;

    /** @throws Refusal which says what to put right */
    public Installation {
        signerName = signer == DeliverySigner.RECIPIENT ? "" : CleanText.oneLine(signerName);
        signedText = CleanText.printed(signedText);
        if (signer != DeliverySigner.RECIPIENT && signerName.isEmpty())
            throw new Refusal("stock.deliveries.signerMissing");
        if (signerName.length() > PersonName.MAX_LENGTH) throw new Refusal("stock.textTooLong", PersonName.MAX_LENGTH);
        if (signedText.isEmpty() || signedText.length() > TEXT_LENGTH)
            throw new Refusal("stock.textTooLong", TEXT_LENGTH);
        if (!SignatureDrawing.drawn(signaturePng)) throw new Refusal("stock.deliveries.signatureMissing");
    }
}
