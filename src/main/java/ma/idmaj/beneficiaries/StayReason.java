package ma.idmaj.beneficiaries;

/** Why a file brought in stays when its import is undone. */
public enum StayReason {
    /** It is one file with another one, or has been. */
    MERGED,
    EDITED,
    PROJECT,
    ON_A_LIST,
    VISIT,
    /** Something else is kept under it: a photo, a paper, a call. */
    USED
}
