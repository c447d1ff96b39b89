package ma.idmaj.documents.person;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What came back of what was handed over, and how. Not why: that stays between the person and who accompanies them.
 *
 * @param fileNumber of the person who brought it
 * @param name       in both scripts
 * @param holder     how the person is spoken of
 * @param item       as the catalogue names it
 * @param serial     empty where pieces are not told apart
 * @param condition  in which it came
 * @param broughtOn  the day of it
 * @param takenOn    when the store took it in; null while it has not
 * @param made       moment of the file
 */
public record ReturnSheet(
        long fileNumber,
        LocalizedText name,
        VisitReport.Holder holder,
        LocalizedText item,
        int quantity,
        String serial,
        LocalizedText condition,
        LocalDate broughtOn,
        @Nullable LocalDate takenOn,
        Instant made) {}
