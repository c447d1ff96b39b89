package ma.idmaj.beneficiaries.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A dossier as it is handed over: for people and for machines. The digest in the foot of the first is the second's.
 *
 * @param name of both files, without an ending
 */
public record GivenDossier(String name, byte[] pdf, byte[] json) {

    /** Both in one file. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, name + ".pdf", pdf);
            put(zip, name + ".json", json);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
