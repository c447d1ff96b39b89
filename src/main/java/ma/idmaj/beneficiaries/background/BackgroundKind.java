package ma.idmaj.beneficiaries.background;

/** What an entry of a person's background is. */
public enum BackgroundKind {
    QUALIFICATION,
    TRAINING,
    EXPERIENCE,
    /** A driving licence, a professional card: what the law asks for before one may do something. */
    LICENCE;

    /** Whether a level of study belongs to it. */
    public boolean hasLevel() {
        return this == QUALIFICATION || this == TRAINING;
    }
}
