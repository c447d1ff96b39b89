package ma.idmaj.stock.deliveries;

import ma.idmaj.stock.PieceRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One delivery.
 *
 * @param record  installed and explained, signed; null until then, and for a reader who may not know the person
 * @param next    the delivery that takes this one up again; null for none
 */
public record DeliveryDetail(
        DeliveryRow row,
        List<PieceRow> pieces,
        @Nullable InstallationRecord record,
        @Nullable DeliveryRow next) {}
