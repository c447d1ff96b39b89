package ma.idmaj.catalogue.facts;

/** What an item is fed by. */
public enum PowerSupply {
    NONE,
    SINGLE_PHASE,
    THREE_PHASE,
    GAS
}
