package ma.idmaj.lifeprojects.feasibility;

/** Where the business is to be housed. */
public enum Premises {
    NONE_NEEDED,
    HAS,
    TO_RENT
}
