package ma.idmaj.stock.deliveries;

import ma.idmaj.stock.PieceRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a delivery that is about to be planned would bring, to whom and, where known, where. */
public record DeliveryPlan(List<PieceRow> pieces, @Nullable Recipient recipient, String address) {}
