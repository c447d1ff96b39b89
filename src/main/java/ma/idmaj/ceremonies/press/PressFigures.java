package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/**
 * The figures of one press text: of everyone on the approved list before the day, of those who signed after it.
 *
 * @param tranche its ordinal in words; null for a ceremony without one
 * @param sum     to the centime: of the list before, of what was handed over after
 * @param women   how many, where both groups are large enough to be told; 0 otherwise
 */
record PressFigures(
        LocalDate day,
        LocalizedText place,
        @Nullable LocalizedText tranche,
        int people,
        Money envelope,
        Money sum,
        SectorShares sectors,
        int women,
        int men) {

    static PressFigures of(PressFacts facts, PressOccasion occasion) {
        List<PressFacts.Line> lines = facts.of(occasion);
        var sectors = new EnumMap<Sector, Integer>(Sector.class);
        lines.stream()
                .map(PressFacts.Line::sector)
                .filter(Objects::nonNull)
                .forEach(s -> sectors.merge(s, 1, Integer::sum));
        int unknown = (int) lines.stream().filter(line -> line.sector() == null).count();
        int women = count(lines, Sex.FEMALE);
        int men = count(lines, Sex.MALE);
        boolean told = women >= SectorShares.SMALLEST && men >= SectorShares.SMALLEST && women + men == lines.size();
        return new PressFigures(
                facts.heldOn(),
                facts.place(),
                facts.tranche(),
                lines.size(),
                facts.envelope(),
                facts.sum(occasion),
                SectorShares.of(sectors, unknown),
                told ? women : 0,
                told ? men : 0);
    }

    /** Whether the list can say it: a ceremony without a tranche has no name of one, a small group stays untold. */
    boolean has(PressFigure figure) {
        return switch (figure) {
            case TRANCHE -> tranche != null;
            case WOMEN, MEN -> women > 0;
            default -> true;
        };
    }

    private static int count(List<PressFacts.Line> lines, Sex sex) {
        return (int) lines.stream().filter(line -> line.sex() == sex).count();
    }
}
