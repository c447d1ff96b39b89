package ma.idmaj.ceremonies.guests;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

/**
 * A guest as someone writes them down.
 *
 * @param title office held, in both languages, as the place card and the invitation carry it
 * @param seat  row or place; empty while none is given
 * @param sex   by which the invitation addresses the guest; null where nobody said
 */
public record GuestDraft(
        PersonName name,
        LocalizedText title,
        String seat,
        InvitationState invitation,
        @Nullable Sex sex) {

    public static final int MAX_TITLE = 160;
    public static final int MAX_SEAT = 40;

    public GuestDraft {
        seat = CleanText.oneLine(seat);
    }

    public GuestDraft(PersonName name, LocalizedText title, String seat, InvitationState invitation) {
        this(name, title, seat, invitation, null);
    }

    public GuestDraft with(InvitationState other) {
        return new GuestDraft(name, title, seat, other, sex);
    }
}
