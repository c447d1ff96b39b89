package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A convocation in lists.
 *
 * @param passed  whether its day is over
 * @param version what the next move wants back
 */
public record ConvocationRow(
        UUID id,
        ConvocationReason reason,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        LocalizedText place,
        ConvocationWay way,
        ConvocationState state,
        boolean passed,
        long version) {}
