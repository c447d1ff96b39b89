package ma.idmaj.funding.ui;

import ma.idmaj.funding.money.Funds;
import ma.idmaj.shared.Money;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** A column of noughts says nothing: these stand there only where there is something. */
    private static final Set<Figure> WHERE_THERE_IS = EnumSet.of(CARRIED_IN, PLANNED, RELEASED, CARRIED_OUT);

    private final Function<Funds, Money> of;

    Figure(Function<Funds, Money> of) {
        this.of = of;
    }

    /** Those that say something of these sums. */
    static List<Figure> telling(Funds sums) {
        return Stream.of(values())
                .filter(figure ->
                        !WHERE_THERE_IS.contains(figure) || figure.of(sums).centimes() != 0)
                .toList();
    }

    Money of(Funds funds) {
        return of.apply(funds);
    }
}
