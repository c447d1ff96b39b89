package ma.idmaj.privacy.retention;

/** What is kept for a time. Each has one {@link ma.idmaj.shared.Retained} that finds it and lets it go. */
public enum RetentionCategory {
    /** Registrations nobody has gone on with. */
    DRAFTS,
    /** Forms of visits begun and never sent. */
    VISIT_DRAFTS,
    /** Files of people who never received anything, untouched. */
    ABANDONED,
    /** Files of people who took back their consent. */
    WITHDRAWN,
    /** Files whose every project has ended. */
    ENDED,
    PHOTOS,
    SIGNATURES,
    SCANS,
    CALLS,
    GUESTS,
    DESK_ACCOUNTS,
    /** Words of closed requests about one's own data. */
    REQUESTS;

    /** Whether the person is made anonymous, rather than some rows deleted. */
    public boolean wholePerson() {
        return this == ABANDONED || this == WITHDRAWN || this == ENDED;
    }
}
