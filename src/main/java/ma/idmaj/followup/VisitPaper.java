package ma.idmaj.followup;

/** A visit's report, under a name that says the day and the paper and nobody's name. */
public record VisitPaper(String fileName, byte[] pdf) {}
