package ma.idmaj.audit.check;

/**
 * A row that is not as it was written.
 *
 * @param seq       of the entry, 0 where there is none
 * @param subject   whose chain it stands in, empty for a seal
 * @param subjectId as {@code subject}
 * @param number    of the entry within its chain, or of the seal
 */
public record Finding(Reason reason, long seq, String subject, String subjectId, long number) {

    /** What is wrong, worst told first where a row is wrong in several ways. */
    public enum Reason {
        /** A value of the row was changed, or the row was put in. */
        ENTRY_ALTERED,
        /** One or more rows before it are gone. */
        ENTRY_MISSING,
        /** It stands where another stood. */
        ENTRY_OUT_OF_PLACE,
        /** It bears no key although it was written when entries did. */
        ENTRY_WITHOUT_KEY,
        /** The chain ends before its head, or a seal, says. */
        CHAIN_CUT,
        /** The row that tells the chain's end was changed, put in or taken out. */
        HEAD_ALTERED,
        /** A value of the seal was changed, or the seal was put in. */
        SEAL_ALTERED,
        /** A seal is gone. */
        SEAL_MISSING,
        /** The entries a seal covers are not those that were sealed. */
        SEALED_OTHERWISE,
        /** The seal is not the one that was carried out of the database. */
        SEAL_NOT_AS_EXPORTED
    }
}
