package ma.idmaj.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file is brought in as: which columns it may have, and which it cannot do without. */
public enum FileKind {
    /** People with the equipment of each. */
    DISTRIBUTION_LIST(without(Field.TRAINING, Field.ADDRESS, Field.TERRITORY, Field.CENTRE)),
    /** People alone, a row each. */
    PEOPLE(without(Field.PROJECT, Field.ITEM, Field.QUANTITY, Field.UNIT_PRICE, Field.LINE_TOTAL)),
    /** What a supplier sells, an item a row. */
    PRICE_LIST(priceList());

    private final Set<Field> fields;

    FileKind(Set<Field> fields) {
        this.fields = Set.copyOf(fields);
    }

    /** What its columns can hold, in the order they are offered in. */
    public List<Field> fields() {
        return EnumSet.copyOf(fields).stream().toList();
    }

    private static Set<Field> without(Field... fields) {
        var left = EnumSet.allOf(Field.class);
        left.removeAll(List.of(fields));
        left.removeAll(Field.OF_PRICE_LIST);
        return left;
    }

    private static Set<Field> priceList() {
        var fields = EnumSet.copyOf(Field.OF_PRICE_LIST);
        fields.add(Field.UNIT_PRICE);
        return fields;
    }

    Optional<Field> recognise(String header) {
        return switch (this) {
            case PEOPLE -> Headers.ofPeople(header);
            case PRICE_LIST -> Headers.ofPriceList(header);
            case DISTRIBUTION_LIST -> Headers.field(header);
        };
    }

    /** What it cannot do without and no column holds; one name in either script, whole or in two, is enough. */
    List<Field> missing(Collection<Field> held) {
        if (this == PRICE_LIST) return missingInPriceList(held);
        var missing = new ArrayList<Field>();
        boolean arabic =
                held.contains(Field.NAME_AR) || held.contains(Field.FIRST_NAME_AR) && held.contains(Field.LAST_NAME_AR);
        boolean latin = held.contains(Field.NAME_LATIN)
                || held.contains(Field.FIRST_NAME_LATIN) && held.contains(Field.LAST_NAME_LATIN);
        if (!arabic && !latin) missing.add(Field.NAME_AR);
        if (this == PEOPLE) return missing;
        for (var field : List.of(Field.CIN, Field.ITEM, Field.QUANTITY, Field.UNIT_PRICE)) {
            if (!held.contains(field)) missing.add(field);
        }
        return missing;
    }

    /** A name in either language is enough; what else lacks is told row by row. */
    private static List<Field> missingInPriceList(Collection<Field> held) {
        var missing = new ArrayList<Field>();
        if (!held.contains(Field.ITEM_FR) && !held.contains(Field.ITEM_AR)) missing.add(Field.ITEM_FR);
        if (!held.contains(Field.UNIT_PRICE)) missing.add(Field.UNIT_PRICE);
        return missing;
    }
}
