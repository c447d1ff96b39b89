package ma.idmaj.catalogue.kits;

/** What has to be looked at with a line of a kit, the gravest first. */
public enum KitFlag {
    WITHDRAWN,
    UNPRICED,
    /** The item is counted otherwise than when the version was made: its quantity means something else. */
    UNIT_CHANGED,
    NOT_APPROVED,
    PRICE_OLD;

    /** Whether the item can't be had as the kit asks for it: another has to be taken. */
    public boolean blocks() {
        return this == WITHDRAWN || this == UNPRICED || this == UNIT_CHANGED;
    }
}
