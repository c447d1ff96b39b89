package ma.idmaj.beneficiaries.duplicates;

import java.util.List;

/**
 * How alike two files are.
 *
 * @param score   in bits: each point doubles the odds that the two are one person
 * @param reasons the parts of the score in words, what weighs most first
 */
public record Likeness(double score, List<Reason> reasons) {

    /** From here a pair is put before a second person. Tuned on seeds of its own: see docs/duplicates.md. */
    public static final double SUSPICIOUS = 13;

    /** From here the panel beside a form shows a file of the writer's own centre. */
    public static final double WORTH_A_LOOK = 9;

    public boolean suspicious() {
        return score >= SUSPICIOUS;
    }
}
