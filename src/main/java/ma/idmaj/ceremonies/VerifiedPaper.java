package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;

import java.time.LocalDate;
import java.util.List;

/**
 * What anyone may learn from a paper's code: which paper it is, of which day and version, with which digest.
 *
 * @param earlier digests of the same approved list before people of its reserve took places on it, the oldest first
 * @param valid   false for a ceremony that is not held: its papers are worth nothing any more
 */
public record VerifiedPaper(
        LocalizedText title, LocalDate heldOn, int listVersion, String digest, List<String> earlier, boolean valid) {}
