package ma.idmaj.funding.composition.solver;

/**
 * Of those in, at least so many have this trait.
 *
 * @param atLeast people, or hundredths of those in when {@code share}
 */
public record Minimum(Trait trait, String value, int atLeast, boolean share) {

    public boolean holds(long having, long in) {
        return share ? 100 * having >= atLeast * in : having >= atLeast;
    }
}
