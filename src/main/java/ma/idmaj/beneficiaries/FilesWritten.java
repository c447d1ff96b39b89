package ma.idmaj.beneficiaries;

import java.util.List;
import java.util.UUID;

/** Many new files have been written together; published in their transaction, in the place of {@link FileWritten}. */
public record FilesWritten(List<UUID> ids) {

    public FilesWritten {
        ids = List.copyOf(ids);
    }
}
