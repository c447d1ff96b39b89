package ma.idmaj.lifeprojects;

/** How near a person is to being on a list. */
public enum Readiness {
    NO_PROJECT,
    UNDER_WAY,
    READY,
    LISTED
}
