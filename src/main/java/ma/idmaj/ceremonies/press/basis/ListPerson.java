package ma.idmaj.ceremonies.press.basis;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Somebody of the list, and what the press may do with them today.
 *
 * @param image whether the person agreed to be seen in public
 * @param named whether the person agreed to be named in the press
 */
public record ListPerson(
        UUID line, int position, PersonName name, @Nullable Sex sex, boolean image, boolean named, LineState state) {

    /** Whether the person may be quoted as a beneficiary: has a place on the list before the day, has signed after it. */
    public boolean speaks(PressOccasion occasion) {
        return switch (occasion) {
            case BEFORE -> state.counts();
            case AFTER -> state == LineState.SIGNED;
        };
    }

    /** A name is printed by both consents alone. */
    public boolean mayBeNamed() {
        return image && named;
    }
}
