package ma.idmaj.followup.help;

/** Why somebody should look after a project soon: something a visit saw, never a judgement of the person. */
public enum HelpReason {
    EQUIPMENT_ABSENT,
    EQUIPMENT_SOLD,
    EQUIPMENT_STOLEN,
    EQUIPMENT_BROKEN,
    INCOME_FELL,
    VISITS_MISSED,
    BUSINESS_STOPPED
}
