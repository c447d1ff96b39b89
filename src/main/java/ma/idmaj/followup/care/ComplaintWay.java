package ma.idmaj.followup.care;

/** How a complaint came in. */
public enum ComplaintWay {
    COUNTER,
    PHONE,
    VISIT,
    LETTER,
    MESSAGE
}
