package ma.idmaj.beneficiaries.dossier;

/** How a fact is written in the JSON. */
public enum DossierType {
    TEXT,
    /** {@code {"ar": …, "fr": …}}; a side that is not known is empty. */
    BOTH,
    /** {@code {"ar": …, "latin": …}}; a side that is not known is empty. */
    NAME,
    /** {@code 2026-02-18}. */
    DAY,
    /** {@code 10:30}. */
    TIME,
    /** {@code 2026-02-18T09:30:00Z}. */
    MOMENT,
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** {@code {"amount": "18000.00", "currency": "MAD"}}. */
    MONEY,
    /** The name of one of a few. */
    CHOICE
}
