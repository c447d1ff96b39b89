package ma.idmaj.lifeprojects.feasibility;

/** The electricity the equipment asks for. */
public enum Power {
    NONE,
    SINGLE_PHASE,
    THREE_PHASE
}
