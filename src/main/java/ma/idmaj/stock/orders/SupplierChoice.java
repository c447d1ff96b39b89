package ma.idmaj.stock.orders;

import java.util.UUID;

/** A supplier to choose. */
public record SupplierChoice(UUID id, String name, String city) {}
