package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** One ceremony in lists, with the number of people on its list and their sum. */
public record CeremonyRow(
        UUID id,
        @Nullable String alias,
        LocalizedText title,
        LocalizedText place,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        CeremonyState state,
        Money envelope,
        long people,
        Money total,
        @Nullable String submittedBy) {

    /** As the query gives it: the sum in centimes. */
    CeremonyRow(
            UUID id,
            @Nullable String alias,
            LocalizedText title,
            LocalizedText place,
            LocalDate heldOn,
            @Nullable LocalTime heldAt,
            CeremonyState state,
            Money envelope,
            long people,
            long centimes,
            @Nullable String submittedBy) {
        this(id, alias, title, place, heldOn, heldAt, state, envelope, people, new Money(centimes), submittedBy);
    }

    /** With the sum of a part of its list. */
    CeremonyRow with(VisibleLines.Sum part) {
        return new CeremonyRow(
                id, alias, title, place, heldOn, heldAt, state, envelope, part.people(), part.total(), submittedBy);
    }

    /** What stands for the ceremony in an address. */
    public String key() {
        return alias == null ? id.toString() : alias;
    }
}
