package ma.idmaj.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The project's own files, as the rules read them. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path FRONTEND = Path.of("frontend");

    private Sources() {}

    /** @return files below {@code root}, in a steady order; paths are given with forward slashes to the filter */
    static List<Path> below(Path root, Predicate<String> wanted) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(slashed(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
