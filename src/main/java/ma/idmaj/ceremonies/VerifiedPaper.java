package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;

import java.time.LocalDate;

/** What anyone may learn from a paper's code: which paper it is, of which day and version, with which digest. */
public record VerifiedPaper(LocalizedText title, LocalDate heldOn, int listVersion, String digest) {}
