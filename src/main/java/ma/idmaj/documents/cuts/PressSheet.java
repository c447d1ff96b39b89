package ma.idmaj.documents.cuts;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SmallGroups;

import java.util.ArrayList;
import java.util.List;

/**
 * For the press: how many people and how much in all and by sector, in whole dirhams; nothing from which a single person
 * could be made out. Without any group there is nothing that may be published.
 *
 * @param total of the groups
 */
public record PressSheet(CutHead head, int people, Money total, List<Group> groups) {

    public static final int LEAST = SmallGroups.LEAST;

    /** @param sector empty for the small ones together */
    public record Group(LocalizedText sector, int people, Money total) {}

    /** @throws IllegalArgumentException for figures that do not add up, are too small to publish or have centimes */
    public PressSheet {
        groups = List.copyOf(groups);
        Money sum = groups.stream().map(Group::total).reduce(Money.ZERO, Money::plus);
        if (people != groups.stream().mapToInt(Group::people).sum() || !sum.equals(total))
            throw new IllegalArgumentException("groups differ from the whole");
        for (Group group : groups) {
            if (group.people < LEAST) throw new IllegalArgumentException("too small a group");
            if (group.total.centimes() % 100 != 0) throw new IllegalArgumentException("not rounded");
        }
    }

    /** @param groups as they may be published, to the centime, each sector once */
    public static PressSheet of(CutHead head, List<Group> groups) {
        var rounded = new ArrayList<Group>();
        long exact = 0;
        long before = 0;
        for (Group group : groups) {
            exact += group.total.centimes();
            // Rounded where they have got to, so that the parts still make up the whole.
            long upTo = Math.floorDiv(exact + 50, 100);
            rounded.add(new Group(group.sector, group.people, Money.ofDirhams(upTo - before)));
            before = upTo;
        }
        return new PressSheet(head, rounded.stream().mapToInt(Group::people).sum(), Money.ofDirhams(before), rounded);
    }
}
