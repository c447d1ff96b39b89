package ma.idmaj.beneficiaries.papers;

/** A paper to hand over, as a file to be saved and never to be opened in the page. */
public record PaperContent(String fileName, String contentType, byte[] bytes) {}
