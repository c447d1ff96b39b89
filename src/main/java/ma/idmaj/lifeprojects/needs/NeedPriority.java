package ma.idmaj.lifeprojects.needs;

/** How much a project hangs on an item: what is left out first when the money does not reach. */
public enum NeedPriority {
    ESSENTIAL,
    USEFUL,
    OPTIONAL
}
