package ma.idmaj.beneficiaries.duplicates;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Who on file looks like what is being typed.
 *
 * @param here      files the writer may open, the most alike first
 * @param elsewhere centres that keep a file of very likely the same person, and nothing else of it
 */
public record LookAlikes(List<LookAlike> here, List<Elsewhere> elsewhere) {

    public static final LookAlikes NONE = new LookAlikes(List.of(), List.of());

    public boolean none() {
        return here.isEmpty() && elsewhere.isEmpty();
    }

    public record LookAlike(FileSide file, Likeness likeness) {}

    /** @param centreId null for a file not yet under a centre */
    public record Elsewhere(@Nullable UUID centreId) {}
}
