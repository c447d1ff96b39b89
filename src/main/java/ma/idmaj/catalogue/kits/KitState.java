package ma.idmaj.catalogue.kits;

/** Whether a kit is offered; a retired one is still what lists were filled from. */
public enum KitState {
    IN_USE,
    RETIRED
}
