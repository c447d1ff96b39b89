package ma.idmaj.beneficiaries.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** First names of everyday as Morocco writes them, for a system that has no files to learn from yet. */
final class KnownNames {

    private static final Map<String, String> LATIN = new HashMap<>();
    private static final Map<String, String> ARABIC = new HashMap<>();

    static {
        try (var in = KnownNames.class.getResourceAsStream("known-names.tsv")) {
            if (in == null) throw new IllegalStateException("known-names.tsv is missing");
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        String[] pair = line.split("\t");
                        LATIN.putIfAbsent(NameUnits.key(pair[0]), pair[1]);
                        ARABIC.putIfAbsent(NameUnits.key(pair[1]), pair[0]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnownNames() {}

    static Optional<String> latin(String arabicKey) {
        return Optional.ofNullable(LATIN.get(arabicKey));
    }

    static Optional<String> arabic(String latinKey) {
        return Optional.ofNullable(ARABIC.get(latinKey));
    }
}
