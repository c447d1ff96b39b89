package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Someone to call: a convocation of the next days that is not confirmed. */
public record ToCall(
        UUID person,
        PersonName name,
        String phoneMasked,
        ConvocationReason reason,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        ConvocationState state) {}
