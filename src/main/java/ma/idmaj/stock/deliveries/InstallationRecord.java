package ma.idmaj.stock.deliveries;

import java.time.Instant;

/** The signed record of an installation as it is kept. */
public record InstallationRecord(
        DeliverySigner signer,
        String signerName,
        String signedText,
        boolean arabic,
        byte[] signaturePng,
        Instant signedAt,
        String recordedBy) {}
