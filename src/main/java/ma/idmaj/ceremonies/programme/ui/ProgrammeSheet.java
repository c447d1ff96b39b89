package ma.idmaj.ceremonies.programme.ui;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.programme.Programme;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.ui.i18n.Formats;

/** The programme of a ceremony to take away. */
final class ProgrammeSheet {

    private ProgrammeSheet() {}

    static ExportedList<Programme.Slot> of(ProgrammeService programmes, CeremonyDetail ceremony) {
        return new ExportedList<Programme.Slot>(
                        "programme-" + ceremony.heldOn(),
                        "ceremonies.programme.table",
                        RowSource.of(() -> programmes.programme(ceremony.id()).slots()))
                .narrowed("ceremonies.sheet.ceremony", ceremony.title())
                .code(
                        "ceremonies.programme.sheet.from",
                        slot -> Formats.time(slot.entry().entry().startsAt()))
                .code("ceremonies.programme.sheet.to", slot -> Formats.time(slot.endsAt()))
                .number("ceremonies.programme.sheet.minutes", Programme.Slot::minutes)
                .both("ceremonies.programme.title", slot -> slot.entry().entry().title())
                .text(
                        "ceremonies.programme.responsible",
                        (slot, words) -> slot.entry().entry().responsible());
    }
}
