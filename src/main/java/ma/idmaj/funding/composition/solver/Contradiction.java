package ma.idmaj.funding.composition.solver;

import java.util.List;

/** What is asked for cannot be had together. */
public class Contradiction extends RuntimeException {

    private final transient List<Demand> demands;
    private final boolean smallest;

    Contradiction(List<Demand> demands, boolean smallest) {
        super(demands.toString(), null, false, false);
        this.demands = List.copyOf(demands);
        this.smallest = smallest;
    }

    /** Whether each of the demands is needed for the clash: without it the rest fits. Otherwise some may not be. */
    public boolean smallest() {
        return smallest;
    }

    public List<Demand> demands() {
        return demands;
    }
}
