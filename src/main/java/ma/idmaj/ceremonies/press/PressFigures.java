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

    /**
     * @param published earlier texts of the ceremony: what a reader could learn of fewer than five people by taking the
     *     one from the other, sectors and shares of women and men, stays out of this one
     */
    static PressFigures of(PressFacts facts, PressOccasion occasion, List<PressSheet> published) {
        List<PressFacts.Line> lines = facts.of(occasion);
        var sectors = new EnumMap<Sector, Integer>(Sector.class);
        lines.stream()
                .map(PressFacts.Line::sector)
                .filter(Objects::nonNull)
                .forEach(s -> sectors.merge(s, 1, Integer::sum));
        int unknown = (int) lines.stream().filter(line -> line.sector() == null).count();
        int women = count(lines, Sex.FEMALE);
        int men = count(lines, Sex.MALE);
        SectorShares all = SectorShares.of(sectors, unknown);
        boolean large = women >= SectorShares.SMALLEST && men >= SectorShares.SMALLEST && women + men == lines.size();
        boolean apart =
                published.stream().noneMatch(sheet -> tellsFew(sheet, lines.size(), all, large ? women : 0, men));
        boolean told = large && apart;
        return new PressFigures(
                facts.heldOn(),
                facts.place(),
                facts.tranche(),
                lines.size(),
                facts.envelope(),
                facts.sum(occasion),
                apart ? all : SectorShares.UNTOLD,
                told ? women : 0,
                told ? men : 0);
    }

    /** Whether the list can say it: a ceremony without a tranche has no name of one, a small group stays untold. */
    boolean has(PressFigure figure) {
        return switch (figure) {
            case TRANCHE -> tranche != null;
            case WOMEN, MEN -> women > 0;
            case PEOPLE, AMOUNT, SECTORS -> people >= SectorShares.SMALLEST;
            case DATE, PLACE, ENVELOPE -> true;
        };
    }

    /** @param women 0 where the shares stay untold anyway */
    private static boolean tellsFew(PressSheet other, int people, SectorShares shares, int women, int men) {
        int rest = people - other.people();
        if (few(rest)) return true;
        if (women > 0 && other.women() > 0 && (few(women - other.women()) || few(men - other.men()))) return true;
        if (shares.groups().isEmpty() || other.groups().isEmpty()) return false;
        for (SectorShares.Group group : shares.groups()) {
            for (PressSheet.Group before : other.groups()) {
                if (group.sector() == null || group.sector() != before.sector()) continue;
                int difference = group.people() - before.people();
                if (few(difference)) return true;
                rest -= difference;
            }
        }
        // Of everyone in sectors that not both texts name.
        return few(rest);
    }

    private static boolean few(int people) {
        return people != 0 && Math.abs(people) < SectorShares.SMALLEST;
    }

    private static int count(List<PressFacts.Line> lines, Sex sex) {
        return (int) lines.stream().filter(line -> line.sex() == sex).count();
    }
}
