package ma.idmaj.ceremonies.guests;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

/**
 * A guest as someone writes them down.
 *
 * @param title office held, in both languages, as the place card and the invitation carry it
 * @param seat  row or place; empty while none is given
 */
public record GuestDraft(PersonName name, LocalizedText title, String seat, InvitationState invitation) {

    public static final int MAX_TITLE = 160;
    public static final int MAX_SEAT = 40;

    public GuestDraft {
        seat = CleanText.oneLine(seat);
    }

    GuestDraft with(InvitationState other) {
        return new GuestDraft(name, title, seat, other);
    }
}
