package ma.idmaj.catalogue;

import ma.idmaj.catalogue.facts.InvalidItem;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.ItemField;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a supervisor writes of an item. Its price is none of it: prices are proposed and approved on their own.
 *
 * @param specification in one short sentence; the measured facts are lines of {@code facts}
 * @param sector        undecided while null
 */
public record ItemDraft(
        LocalizedText name,
        LocalizedText specification,
        @Nullable Sector sector,
        ItemKind kind,
        ItemUnit unit,
        ItemFacts facts) {

    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_SPECIFICATION = 500;

    /** Everything that keeps it from being saved, in the order of the form. */
    public List<InvalidItem> problems() {
        var problems = new ArrayList<InvalidItem>();
        if (name.ar().isEmpty() && name.fr().isEmpty())
            problems.add(new InvalidItem(ItemField.NAME, "catalogue.nameMissing"));
        InvalidItem.checkLength(problems, ItemField.NAME, name, LONGEST_NAME);
        InvalidItem.checkLength(problems, ItemField.SPECIFICATION, specification, LONGEST_SPECIFICATION);
        problems.addAll(facts.problems());
        return problems;
    }

    /** Whether an approved item described so has to be looked at again: only its description may change without. */
    boolean mattersBeside(ItemDraft before) {
        return !undescribed().equals(before.undescribed());
    }

    /** Whether it only adds what was missing: a text in one of the languages, the sector. */
    boolean onlyCompletes(ItemDraft before) {
        var filled = new ItemDraft(
                before.name.completedBy(name),
                before.specification.completedBy(specification),
                before.sector == null ? sector : before.sector,
                before.kind,
                before.unit,
                before.facts);
        return undescribed().equals(filled.undescribed());
    }

    private ItemDraft undescribed() {
        return new ItemDraft(name, specification, sector, kind, unit, facts.undescribed());
    }
}
