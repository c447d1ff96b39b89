package ma.idmaj.intake.items;

import ma.idmaj.intake.Finding;
import ma.idmaj.shared.LocalizedText;

import java.io.Serializable;
import java.util.List;

/**
 * One row of an edited catalogue, compared with the item as it is now.
 *
 * @param number      of the file's row
 * @param name        as the file has it
 * @param differences what taking it would change; of a new item, what it says
 * @param findings    why it can't be taken, or what to know of it
 */
public record CheckedItem(
        int number, ChangeKind kind, LocalizedText name, List<Difference> differences, List<Finding> findings)
        implements Serializable {

    public CheckedItem {
        differences = List.copyOf(differences);
        findings = List.copyOf(findings);
    }
}
