package ma.idmaj.beneficiaries.tabs;

/** How far a task of a registration has come. */
public enum StepProgress {
    /** Nothing there, and the registration can be sent without it. */
    OPTIONAL,
    /** Nothing there yet, and it is needed. */
    TO_DO,
    STARTED,
    DONE
}
