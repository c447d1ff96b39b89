package ma.idmaj.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** LibreOffice without a window, started for each file as a server program would start it; its profile is kept. */
public final class LibreOffice {

    private final String program;
    private final Path folder;

    private LibreOffice(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** @return empty where {@code benchmark/run --peers} did not set it up */
    public static Optional<LibreOffice> installed(Path folder) {
        return Optional.ofNullable(System.getenv("IDMAJ_LIBREOFFICE"))
                .filter(program -> !program.isEmpty())
                .map(program -> new LibreOffice(program, folder));
    }

    /** @return the file in another format, in the same folder */
    public Path convert(Path file, String format) {
        String name = file.getFileName().toString();
        Path result = folder.resolve("out").resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
        try {
            Files.deleteIfExists(result);
            var process = new ProcessBuilder(
                            program,
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--infilter=CSV:59,34,76",
                            "--convert-to",
                            format,
                            "--outdir",
                            folder.resolve("out").toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0 || !Files.exists(result)) throw new IllegalStateException(said);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
