package ma.idmaj.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/benchmark.md}: each benchmark writes its own part anew and leaves the others. */
public final class BenchmarkPage {

    private static final Path PAGE = Path.of("docs/benchmark.md");
    private static final String HEAD = """
            # Benchmark

            Written by `benchmark/run`; every part says when and on what it was measured. Times are medians in milliseconds of
            repetitions in turn with the peer's, after a warm-up, each answer looked into. The work and the goals are those of
            the product's performance table.
            """;

    private BenchmarkPage() {}

    /**
     * @param name  of the part, one word
     * @param title its heading
     */
    public static void write(String name, String title, String text, String versions) {
        String part = "<!-- " + name + " -->\n## " + title + "\n\n" + text.strip() + "\n\nMeasured on " + LocalDate.now() + ": "
                + machine() + "; " + versions + ".\n<!-- end of " + name + " -->";
        try {
            String page = Files.exists(PAGE) ? Files.readString(PAGE) : HEAD;
            Matcher old = Pattern.compile("<!-- " + name + " -->.*?<!-- end of " + name + " -->", Pattern.DOTALL)
                    .matcher(page);
            Files.writeString(
                    PAGE,
                    old.find() ? page.substring(0, old.start()) + part + page.substring(old.end()) : page + "\n" + part + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine() {
        Runtime here = Runtime.getRuntime();
        return here.availableProcessors() + " cores, heap of " + here.maxMemory() / 1_000_000 + " MB, Java "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name");
    }
}
