package ma.idmaj.ceremonies.readiness;

import ma.idmaj.beneficiaries.contacts.CeremonyContact;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.lifeprojects.ProjectState;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of a list's people and items, each read for the whole list at once.
 *
 * @param frozen      whether the list is approved: its prices then stand, and its pieces are promised
 * @param personal    whether the reader may know what concerns the people themselves
 * @param oldestPrice the oldest day of a price that is still trusted
 * @param projects    by life project
 * @param items       by catalogue item
 * @param promised    pieces and counted goods promised or handed over, by item of a line
 * @param serials     pieces with a serial number among them, by item of a line
 * @param free        in the store and promised to nobody, by catalogue item; absent where the store keeps none
 * @param contacts    by person
 * @param consented   people who agreed to the processing of their data
 * @param identified  people with the number of their card on file
 */
record ReadinessFacts(
        boolean frozen,
        boolean personal,
        LocalDate oldestPrice,
        Map<UUID, ProjectState> projects,
        Map<UUID, ItemRow> items,
        Map<UUID, Integer> promised,
        Map<UUID, Integer> serials,
        Map<UUID, Integer> free,
        Map<UUID, CeremonyContact> contacts,
        Set<UUID> consented,
        Set<UUID> identified) {

    /** The same of one list's day. */
    ReadinessFacts of(boolean frozen, Map<UUID, CeremonyContact> contacts) {
        return new ReadinessFacts(
                frozen,
                personal,
                oldestPrice,
                projects,
                items,
                promised,
                serials,
                free,
                contacts,
                consented,
                identified);
    }
}
