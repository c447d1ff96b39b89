package ma.idmaj.documents.layout;

/**
 * What a reader checks an issued paper by; printed in the foot of each page.
 *
 * @param code    short, for typing
 * @param digest  SHA-256 of the facts the paper was made from, 64 hexadecimal signs
 * @param address web address of the verify page, also in the QR code
 */
public record Evidence(String code, String digest, String address) {}
