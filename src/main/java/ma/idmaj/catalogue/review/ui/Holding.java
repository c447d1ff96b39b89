package ma.idmaj.catalogue.review.ui;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How long «fine as it is» holds. */
enum Holding {
    FACTS,
    THREE_MONTHS,
    SIX_MONTHS;

    @Nullable
    LocalDate until(LocalDate today) {
        return switch (this) {
            case FACTS -> null;
            case THREE_MONTHS -> today.plusMonths(3);
            case SIX_MONTHS -> today.plusMonths(6);
        };
    }
}
