package ma.idmaj.lifeprojects.needs;

/** What has to be looked at with an item before it can be bought. */
public enum NeedFlag {
    WITHDRAWN,
    UNPRICED,
    NOT_APPROVED
}
