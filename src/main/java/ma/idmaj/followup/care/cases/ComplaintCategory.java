package ma.idmaj.followup.care.cases;

/** What a complaint is about. */
public enum ComplaintCategory {
    DEFECT,
    NOT_AS_AGREED,
    MISSING_PART,
    WARRANTY,
    DELIVERY,
    RECEPTION,
    PAPERS,
    OTHER
}
