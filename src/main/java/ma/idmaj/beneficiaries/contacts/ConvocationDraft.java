package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A convocation as someone plans it; days and hours are Morocco's.
 *
 * @param heldAt null when the hour is not known yet
 */
public record ConvocationDraft(
        ConvocationReason reason,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        LocalizedText place,
        ConvocationWay way) {

    public static final int MAX_PLACE = 160;
}
