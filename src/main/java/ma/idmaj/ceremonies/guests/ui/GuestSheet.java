package ma.idmaj.ceremonies.guests.ui;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;

/** The guests of a ceremony to take away, in the order of precedence. */
final class GuestSheet {

    private GuestSheet() {}

    static ExportedList<Guest> of(GuestService guests, CeremonyDetail ceremony) {
        return new ExportedList<Guest>(
                        "guests-" + ceremony.heldOn(),
                        "ceremonies.guests.list",
                        RowSource.of(() -> guests.guests(ceremony.id())))
                .narrowed("ceremonies.sheet.ceremony", ceremony.title())
                .number("ceremonies.column.number", Guest::position)
                .text(
                        "ceremonies.guests.nameAr",
                        (guest, words) -> guest.guest().name().ar())
                .text(
                        "ceremonies.guests.nameLatin",
                        (guest, words) -> guest.guest().name().latin())
                .text(
                        "ceremonies.guests.titleAr",
                        36,
                        (guest, words) -> guest.guest().title().ar())
                .text(
                        "ceremonies.guests.titleFr",
                        36,
                        (guest, words) -> guest.guest().title().fr())
                .text(
                        "ceremonies.guests.seat",
                        16,
                        (guest, words) -> guest.guest().seat())
                .label("ceremonies.guests.invitation", guest -> guest.guest().invitation());
    }
}
