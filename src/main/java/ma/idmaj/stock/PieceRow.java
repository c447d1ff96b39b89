package ma.idmaj.stock;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One piece with where it came from.
 *
 * @param code    on its label and in its address
 * @param vehicle whether it is to carry a vehicle's papers
 */
public record PieceRow(
        UUID id,
        String code,
        UUID itemId,
        LocalizedText item,
        String reference,
        String serial,
        PieceState state,
        LocalDate receivedOn,
        @Nullable LocalDate warrantyUntil,
        String supplier,
        UUID orderId,
        String order,
        UUID trancheId,
        boolean vehicle) {}
