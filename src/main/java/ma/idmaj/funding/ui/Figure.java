package ma.idmaj.funding.ui;

import ma.idmaj.funding.money.Funds;
import ma.idmaj.shared.Money;

import java.util.List;
import java.util.function.Function;

/** The figures of the money's trail, in the order they are read. */
enum Figure {
    ENVELOPE(Funds::envelope),
    CARRIED_IN(Funds::carriedIn),
    PLANNED(Funds::planned),
    COMMITTED(Funds::committed),
    SPENT(Funds::spent),
    RELEASED(Funds::released),
    CARRIED_OUT(Funds::carriedOut),
    LEFT(Funds::left);

    /** Of an agreement as a whole: what its tranches carry to one another is nothing to it. */
    static final List<Figure> OF_AGREEMENT = List.of(ENVELOPE, PLANNED, COMMITTED, SPENT, LEFT);

    static final List<Figure> OF_TRANCHE = List.of(ENVELOPE, CARRIED_IN, COMMITTED, SPENT, CARRIED_OUT, LEFT);

    private final Function<Funds, Money> of;

    Figure(Function<Funds, Money> of) {
        this.of = of;
    }

    Money of(Funds funds) {
        return of.apply(funds);
    }
}
