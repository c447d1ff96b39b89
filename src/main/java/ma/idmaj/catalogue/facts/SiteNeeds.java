package ma.idmaj.catalogue.facts;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What an item needs where it will stand. Null is «nobody has said», not «none».
 *
 * @param floorSpaceDm2 in hundredths of a square metre
 * @param licence       its name; empty where none is needed
 */
public record SiteNeeds(
        @Nullable PowerSupply power,
        @Nullable Integer watts,
        @Nullable Integer floorSpaceDm2,
        @Nullable Boolean licenceNeeded,
        LocalizedText licence) {

    public static final SiteNeeds UNKNOWN = new SiteNeeds(null, null, null, null, new LocalizedText("", ""));

    public static final int MOST_WATTS = 200_000;
    public static final int MOST_DM2 = 100_000;
    public static final int LONGEST_LICENCE = 160;

    List<InvalidItem> problems() {
        var problems = new ArrayList<InvalidItem>();
        if (watts != null && (watts < 1 || watts > MOST_WATTS))
            problems.add(new InvalidItem(ItemField.WATTS, "catalogue.facts.wattsWrong", MOST_WATTS));
        else if (watts != null && power == PowerSupply.NONE)
            problems.add(new InvalidItem(ItemField.WATTS, "catalogue.facts.wattsWithoutPower"));
        if (floorSpaceDm2 != null && (floorSpaceDm2 < 0 || floorSpaceDm2 > MOST_DM2))
            problems.add(new InvalidItem(ItemField.FLOOR_SPACE, "catalogue.facts.floorSpaceWrong", MOST_DM2 / 100));
        boolean named = !licence.ar().isEmpty() || !licence.fr().isEmpty();
        boolean needed = Boolean.TRUE.equals(licenceNeeded);
        if (needed && !named) problems.add(new InvalidItem(ItemField.LICENCE, "catalogue.facts.licenceUnnamed"));
        if (named && !needed) problems.add(new InvalidItem(ItemField.LICENCE, "catalogue.facts.licenceNotNeeded"));
        InvalidItem.checkLength(problems, ItemField.LICENCE, licence, LONGEST_LICENCE);
        return problems;
    }
}
