package ma.idmaj.lifeprojects.feasibility;

/** Whether the trade wants a licence or an authorisation, and whether the person has it. */
public enum Licence {
    NOT_NEEDED,
    HELD,
    ASKED_FOR,
    MISSING
}
