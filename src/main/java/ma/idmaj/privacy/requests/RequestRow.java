package ma.idmaj.privacy.requests;

import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One request in the register.
 *
 * @param number   {@code 2026/0004}
 * @param person   null while no file is found
 * @param name     the file's, or the one whoever asks gave, in both places then; empty once it was forgotten
 * @param closedOn null while it is open
 */
public record RequestRow(
        UUID id,
        String number,
        RequestKind kind,
        @Nullable UUID person,
        PersonName name,
        LocalDate receivedOn,
        LocalDate dueOn,
        RequestState state,
        @Nullable LocalDate closedOn,
        long version) {

    public boolean overdue(LocalDate today) {
        return state.open() && dueOn.isBefore(today);
    }
}
