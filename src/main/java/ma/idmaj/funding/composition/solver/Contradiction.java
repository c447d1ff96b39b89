package ma.idmaj.funding.composition.solver;

import java.util.List;

/** What is asked for cannot be had together. Each of the demands is needed for the clash: without it the rest fits. */
public class Contradiction extends RuntimeException {

    private final transient List<Demand> demands;

    Contradiction(List<Demand> demands) {
        super(demands.toString(), null, false, false);
        this.demands = List.copyOf(demands);
    }

    public List<Demand> demands() {
        return demands;
    }
}
