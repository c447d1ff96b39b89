package ma.idmaj.beneficiaries;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Who stands before and after someone in a list; null at its ends. */
public record Neighbours(@Nullable UUID previous, @Nullable UUID next) {

    static final Neighbours NONE = new Neighbours(null, null);
}
