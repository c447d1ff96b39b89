package ma.idmaj.lifeprojects.feasibility;

/** Whether that electricity is at the place. */
public enum PowerSupply {
    THERE,
    ASKED_FOR,
    MISSING
}
