package ma.idmaj.beneficiaries;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What is on file of a person about to be brought in.
 *
 * @param sameCin   whether it is the same CIN, and so the same person; otherwise people who look alike
 * @param here      numbers of the files the writer may open, the most alike first
 * @param elsewhere centres that keep such a file, null for one under no centre; nothing else of it is told
 */
public record FileMatch(boolean sameCin, List<Long> here, List<@Nullable UUID> elsewhere) implements Serializable {}
