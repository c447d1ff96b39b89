package ma.idmaj.followup.care.cases;

/** In what condition a thing came back. */
public enum ReturnCondition {
    GOOD,
    WORN,
    INCOMPLETE,
    TO_REPAIR,
    UNUSABLE
}
