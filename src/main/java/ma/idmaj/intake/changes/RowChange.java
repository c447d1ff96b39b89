package ma.idmaj.intake.changes;

import ma.idmaj.intake.Finding;

import java.io.Serializable;
import java.util.List;

/**
 * One row of an edited list, compared with what it is of as that is now.
 *
 * @param number      of the file's row; the first of several that belong together
 * @param name        as the file or the list has it: a text in one or both languages, a person's name
 * @param differences what taking it would change; of something new, what it says
 * @param findings    why it can't be taken, or what to know of it
 */
public record RowChange(int number, ChangeKind kind, Object name, List<Difference> differences, List<Finding> findings)
        implements Serializable {

    public RowChange {
        differences = List.copyOf(differences);
        findings = List.copyOf(findings);
    }
}
