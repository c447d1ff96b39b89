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
    DISTRIBUTION_LIST(EnumSet.complementOf(EnumSet.of(Field.TRAINING, Field.ADDRESS, Field.TERRITORY, Field.CENTRE))),
    /** People alone, a row each. */
    PEOPLE(EnumSet.complementOf(
            EnumSet.of(Field.PROJECT, Field.ITEM, Field.QUANTITY, Field.UNIT_PRICE, Field.LINE_TOTAL)));

    private final Set<Field> fields;

    FileKind(Set<Field> fields) {
        this.fields = Set.copyOf(fields);
    }

    /** What its columns can hold, in the order they are offered in. */
    public List<Field> fields() {
        return EnumSet.copyOf(fields).stream().toList();
    }

    Optional<Field> recognise(String header) {
        return this == PEOPLE ? Headers.ofPeople(header) : Headers.field(header);
    }

    /** What it cannot do without and no column holds; one name in either script, whole or in two, is enough. */
    List<Field> missing(Collection<Field> held) {
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
}
