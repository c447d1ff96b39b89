package ma.idmaj.documents.handover;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How a hand-over was signed.
 *
 * @param text    the very words above the signature, as they are kept
 * @param arabic  language of those words
 * @param version of the wording; 0 for what was signed before there were versions
 * @param drawing PNG; absent when signed on the paper list
 * @param signer  who held the pen
 * @param name    of the proxy or the witness; empty when the person signed
 * @param mandate of a proxy
 */
public record Signing(
        String text,
        boolean arabic,
        int version,
        byte @Nullable [] drawing,
        Signer signer,
        String name,
        @Nullable Mandate mandate) {

    /** Who signed. */
    public enum Signer {
        BENEFICIARY,
        PROXY,
        WITNESS
    }

    /** What gives a proxy the right to receive. */
    public record Mandate(
            Kind kind, String reference, @Nullable LocalDate date) {

        public enum Kind {
            LEGALISED,
            ADOUL,
            NOTARIAL,
            GUARDIAN
        }
    }
}
