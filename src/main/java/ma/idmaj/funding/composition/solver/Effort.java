package ma.idmaj.funding.composition.solver;

/**
 * How long to look for the proof. Counted in the solver's own steps, not by a clock, so that two runs stop at the same
 * point and give the same list on any machine.
 *
 * @param aLevel at most so much for one level; one is about a second
 * @param whole  at most so much in all
 * @param clash  where there is no list: at most so much to find the smallest clash
 */
public record Effort(double aLevel, double whole, double clash) {

    /** What the screen spends: nobody waits much longer, and the gap that is left is said. */
    public static final Effort USUAL = new Effort(4, 12, 12);
}
