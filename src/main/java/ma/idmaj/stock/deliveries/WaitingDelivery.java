package ma.idmaj.stock.deliveries;

import ma.idmaj.stock.PieceRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Pieces of one line that are to be brought to the premises, and no delivery brings yet. */
public record WaitingDelivery(@Nullable Recipient recipient, List<PieceRow> pieces) {}
