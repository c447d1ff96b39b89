package ma.idmaj.followup.care;

import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case as it stands; {@link #to} answers with the case as it stands afterwards, or refuses.
 *
 * @param lineItem what it is about; null for a complaint about no thing
 * @param piece    which of its pieces, where the store keeps them one by one
 */
record CareCase(
        UUID id,
        UUID person,
        CareKind kind,
        CareState state,
        @Nullable UUID lineItem,
        @Nullable UUID piece,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String recordedBy,
        long version) {

    /** @throws Refusal for a step that this kind of case does not take from where it stands */
    CareCase to(CareState to, LocalDate today) {
        if (!kind.next(state).contains(to)) throw new Refusal("followup.care.wrongState", state, to);
        return new CareCase(
                id, person, kind, to, lineItem, piece, openedOn, to.open() ? null : today, recordedBy, version + 1);
    }

    /** The thing it is about. */
    UUID thing() {
        if (lineItem == null) throw new IllegalStateException("about no thing: " + id);
        return lineItem;
    }
}
