package ma.idmaj.intake.people;

import ma.idmaj.beneficiaries.FileMatch;
import ma.idmaj.intake.Finding;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A draft with all there is to say of it.
 *
 * @param matches what is on file, by row; kept, so that mending one row asks for one row
 */
public record CheckedPeople(PeopleDraft draft, Map<Integer, FileMatch> matches, List<Finding> findings)
        implements Serializable {

    public CheckedPeople {
        matches = Map.copyOf(matches);
        findings = List.copyOf(findings);
    }

    public long blocking() {
        return findings.stream().filter(Finding::blocking).count();
    }

    /** Rows still to be decided or mended because their CIN is on file. */
    public List<Integer> onFile() {
        return open(true);
    }

    /** Rows nobody has said yet whether they are of someone on file. */
    public List<Integer> undecided() {
        return open(false);
    }

    private List<Integer> open(boolean sameCin) {
        return draft.rows().stream()
                .filter(row -> sameCin ? !row.skipped() : row.choice() == RowChoice.UNSAID)
                .map(PeopleDraft.Row::row)
                .filter(row -> matches.containsKey(row) && matches.get(row).sameCin() == sameCin)
                .toList();
    }
}
