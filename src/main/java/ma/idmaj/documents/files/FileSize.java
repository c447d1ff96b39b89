package ma.idmaj.documents.files;

import ma.idmaj.shared.Refusal;

/** How large a file may be that someone brings. */
public final class FileSize {

    private static final int MEGABYTE = 1024 * 1024;

    private FileSize() {}

    /**
     * @param most in bytes, whole megabytes
     * @throws Refusal for an empty file and for one that is larger
     */
    public static void check(byte[] content, int most) {
        if (content.length == 0) throw new Refusal("documents.files.emptyFile");
        if (content.length > most) throw new Refusal("documents.files.tooLarge", most / MEGABYTE);
    }
}
