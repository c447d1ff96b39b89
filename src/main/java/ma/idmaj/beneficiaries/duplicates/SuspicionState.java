package ma.idmaj.beneficiaries.duplicates;

/** What has become of the question whether two files are of one person. */
public enum SuspicionState {
    WAITING,
    SAME,
    NOT_SAME,
    /** The files have been written since and are no longer alike, or one has been merged away. */
    CLEARED
}
