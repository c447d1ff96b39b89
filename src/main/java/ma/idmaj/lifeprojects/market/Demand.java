package ma.idmaj.lifeprojects.market;

/** How much a trade's goods or services are asked for in a territory. */
public enum Demand {
    STRONG,
    FAIR,
    WEAK
}
