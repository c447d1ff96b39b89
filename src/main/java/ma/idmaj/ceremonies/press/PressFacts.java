package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A ceremony as its press text needs it: its lines as they stand, and beside them what was frozen, read another way.
 *
 * @param frozenPeople lines the approved list counts, by its canonical text; 0 without one
 * @param frozenSum    of that text
 * @param records      signed hand-over records that stand, less those whose equipment came back
 */
record PressFacts(
        CeremonyState state,
        LocalizedText title,
        LocalizedText place,
        LocalDate heldOn,
        @Nullable LocalizedText tranche,
        Money envelope,
        String listDigest,
        List<Line> lines,
        int frozenPeople,
        Money frozenSum,
        int records) {

    /** What one line adds to the figures. */
    record Line(
            int position,
            boolean counts,
            boolean signed,
            Money planned,
            Money given,
            @Nullable Sector sector,
            @Nullable Sex sex) {}

    List<Line> counted() {
        return lines.stream().filter(Line::counts).toList();
    }

    /** Those the text speaks of. */
    List<Line> of(PressOccasion occasion) {
        return switch (occasion) {
            case BEFORE -> counted();
            case AFTER -> lines.stream().filter(Line::signed).toList();
        };
    }

    /** What the approved list costs, line by line. */
    Money listed() {
        return counted().stream().map(Line::planned).reduce(Money.ZERO, Money::plus);
    }

    Money sum(PressOccasion occasion) {
        return switch (occasion) {
            case BEFORE -> listed();
            case AFTER -> of(occasion).stream().map(Line::given).reduce(Money.ZERO, Money::plus);
        };
    }
}
