package ma.idmaj.lifeprojects.pathway;

/** How an action stands; what has ended stays ended. */
public enum ActionState {
    PLANNED,
    DONE,
    CANCELLED
}
