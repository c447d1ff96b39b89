package ma.idmaj.followup.care;

import ma.idmaj.followup.care.cases.ComplaintCategory;
import ma.idmaj.followup.care.cases.ComplaintWay;
import ma.idmaj.followup.care.cases.LossCause;
import ma.idmaj.followup.care.cases.ReturnCondition;
import ma.idmaj.shared.Money;
import ma.idmaj.stock.PieceState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case whole; one of the last four is there, as its kind says.
 *
 * @param words      what the person said
 * @param pieceCode  of its label; empty where the store does not keep pieces of it
 * @param pieceState where the piece stands now: a returned one may be another's already
 * @param itemId     in the catalogue; null for a complaint about no thing
 */
public record CareDetail(
        CareRow row,
        String words,
        String recordedBy,
        String pieceCode,
        @Nullable PieceState pieceState,
        @Nullable UUID itemId,
        @Nullable Complaint complaint,
        @Nullable Repair repair,
        @Nullable Return back,
        @Nullable Loss loss) {

    public record Complaint(
            ComplaintCategory category,
            ComplaintWay way,
            String answer,
            @Nullable LocalDate answeredOn) {}

    /** @param warrantyUntil as it was when the repair was asked for */
    public record Repair(
            @Nullable LocalDate warrantyUntil,
            String workshop,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate backOn,
            @Nullable Money cost) {

        public boolean underWarranty(LocalDate day) {
            return warrantyUntil != null && !warrantyUntil.isBefore(day);
        }
    }

    /** @param recordedBy who saw it come back: another takes it into the store */
    public record Return(
            int quantity,
            ReturnCondition found,
            String recordedBy,
            @Nullable LocalDate takenOn) {}

    public record Loss(
            int quantity,
            LossCause cause,
            String declaredTo,
            String reference,
            @Nullable LocalDate declaredOn) {}
}
