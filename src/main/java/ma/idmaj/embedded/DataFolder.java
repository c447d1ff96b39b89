package ma.idmaj.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where the embedded database keeps its files: {@code idmaj.data-folder}, or the user's data directory. Never below the
 * system's temporary folder, which the embedded launcher empties.
 */
final class DataFolder {

    private DataFolder() {}

    static Path of(String configured) {
        if (!configured.isBlank()) return Path.of(configured).toAbsolutePath();
        return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve("idmaj");
    }

    static Path throwAway() {
        try {
            Path parent = Files.createDirectories(of("").resolve("tests"));
            return Files.createTempDirectory(parent, "run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // A file still held by a dying server; the folder is a test's and of no use to anyone.
        }
    }
}
