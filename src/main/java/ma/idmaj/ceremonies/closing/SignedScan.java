package ma.idmaj.ceremonies.closing;

import ma.idmaj.documents.files.FileSize;
import ma.idmaj.documents.files.FileType;
import ma.idmaj.documents.files.Picture;
import ma.idmaj.shared.Refusal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A signed paper as it was scanned, fit to be kept: a picture drawn anew, a PDF as it came.
 *
 * @param type what {@code content} is now; a PNG has become a JPEG
 */
record SignedScan(FileType type, byte[] content) {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    /** An A4 sheet at 200 dots an inch. */
    private static final int SIDE = 2_400;
    /** Where a PDF has to have said that it ends. */
    private static final int TAIL = 1_024;

    /** @throws Refusal for what is no PDF, JPEG or PNG, is too large, or is broken */
    static SignedScan of(byte[] content) {
        FileSize.check(content, MOST_BYTES);
        FileType type = FileType.of(content).orElseThrow(() -> new Refusal("ceremonies.scans.noPaper"));
        if (type.picture())
            return new SignedScan(
                    FileType.JPEG, Picture.drawnAnew(content, SIDE).jpeg());
        byte[] tail = Arrays.copyOfRange(content, Math.max(0, content.length - TAIL), content.length);
        if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF"))
            throw new Refusal("ceremonies.scans.brokenPdf");
        return new SignedScan(type, content);
    }
}
