package ma.idmaj.ceremonies;

import java.util.function.Supplier;

/**
 * While acts that a desk's browser had kept are delivered, its ceremony is still found for 24 hours after its day, as long
 * as it serves. Screens and papers keep to the day itself.
 */
public final class LateDelivery {

    private static final ThreadLocal<Boolean> ALLOWED = ThreadLocal.withInitial(() -> false);

    private LateDelivery() {}

    public static <T> T during(Supplier<T> delivery) {
        ALLOWED.set(true);
        try {
            return delivery.get();
        } finally {
            ALLOWED.remove();
        }
    }

    static boolean allowed() {
        return ALLOWED.get();
    }
}
