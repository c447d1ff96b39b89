package ma.idmaj.ceremonies.press;

/** What has to hold before a press text is approved, and each time it is given out. */
public enum PressCheck {
    /** The list is approved before the day, the ceremony closed after it. */
    STATE,
    /** Everyone's sector is known: sectors sum to people. */
    SECTORS,
    /** The lines sum to the frozen list, count and centimes. */
    LIST,
    /** As many signed as there are records. */
    RECORDS,
    ENVELOPE,
    /** Its sentences take only figures that the list can tell. */
    FIGURES,
    /** Nobody is named or quoted without both consents. */
    CONSENTS,
    STATEMENTS,
    FORMULAS,
    /** An approved text still says what the list says. */
    UNCHANGED
}
