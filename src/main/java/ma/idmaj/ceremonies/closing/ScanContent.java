package ma.idmaj.ceremonies.closing;

/** A signed paper to hand over, as a file to be saved and never to be opened in the page. */
public record ScanContent(String fileName, String contentType, byte[] bytes) {}
