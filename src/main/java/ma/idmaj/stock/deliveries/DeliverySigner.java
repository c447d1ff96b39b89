package ma.idmaj.stock.deliveries;

/** Who signs that pieces were installed and explained. */
public enum DeliverySigner {
    RECIPIENT,
    PROXY,
    /** The person cannot sign: a witness does. */
    WITNESS
}
