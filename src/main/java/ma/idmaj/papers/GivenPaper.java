package ma.idmaj.papers;

/** An issued paper with its bytes. */
public record GivenPaper(IssuedPaper paper, byte[] content) {}
