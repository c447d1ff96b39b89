package ma.idmaj.stock.deliveries;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who keeps lists says whose a promised piece is: implemented by the modules above. */
public interface Recipients {

    /** The line each purpose stands on, whoever asks; one that is on no list any more is absent. */
    Map<UUID, UUID> lines(Collection<UUID> purposes);

    /** By purpose, those the reader may know. */
    Map<UUID, Recipient> of(Collection<UUID> purposes);

    /** @return where the person's business is to be, as the project's file has it; empty where nobody knows, or may know */
    String address(UUID purpose);
}
