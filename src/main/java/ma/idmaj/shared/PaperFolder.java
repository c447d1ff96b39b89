package ma.idmaj.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where files with papers wait until they are handed over: a folder only this program may read. What one that was killed
 * has left behind goes when the next is started.
 */
public final class PaperFolder {

    private static final String PREFIX = "idmaj-papers-";
    private static final Path FOLDER = made(Path.of(System.getProperty("java.io.tmpdir")));

    private PaperFolder() {}

    public static Path path() {
        return FOLDER;
    }

    static Path made(Path in) {
        try {
            long self = ProcessHandle.current().pid();
            try (var left = Files.newDirectoryStream(in, PREFIX + "*")) {
                for (Path folder : left) if (abandoned(folder, self)) empty(folder);
            }
            return Files.createTempDirectory(in, PREFIX + self + "-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Another server on the same machine keeps its own. */
    private static boolean abandoned(Path folder, long self) {
        String[] parts = folder.getFileName().toString().split("-");
        if (parts.length != 4 || !parts[2].matches("\\d{1,18}")) return false;
        long owner = Long.parseLong(parts[2]);
        return owner == self || ProcessHandle.of(owner).isEmpty();
    }

    private static void empty(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException anotherUsers) {
            // Not ours to empty.
            return;
        }
    }
}
