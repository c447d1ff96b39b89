package ma.idmaj.followup.care.cases;

/** How a complaint came in. */
public enum ComplaintWay {
    COUNTER,
    PHONE,
    VISIT,
    LETTER,
    MESSAGE
}
