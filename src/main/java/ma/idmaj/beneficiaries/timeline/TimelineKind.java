package ma.idmaj.beneficiaries.timeline;

/** What an event of a person's time line is about. */
public enum TimelineKind {
    FILE,
    CONTACT,
    PROJECT,
    CEREMONY,
    VISIT,
    CARE
}
