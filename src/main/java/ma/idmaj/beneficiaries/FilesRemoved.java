package ma.idmaj.beneficiaries;

import java.util.List;
import java.util.UUID;

/** New files are about to be taken back, in the transaction that does so: what was worked out of them goes too. */
public record FilesRemoved(List<UUID> ids) {

    public FilesRemoved {
        ids = List.copyOf(ids);
    }
}
