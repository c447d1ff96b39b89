package ma.idmaj.readapi;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked, read from an address. A name nobody knows, one given twice and a value that is none are refused rather than
 * overlooked: a program that misspells a condition would take the figures of everybody for those of some.
 */
final class Question {

    static final String GROUP = "group";
    static final String BY = "by";
    static final String VALUE = "value";

    private static final int LONGEST = 64;

    private final Map<String, String[]> parameters;

    private Question(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** @throws Refusal naming what to mend */
    static Question of(Map<String, String[]> parameters, Set<String> known) {
        parameters.forEach((name, values) -> {
            if (!known.contains(name))
                throw known.isEmpty()
                        ? new Refusal("readapi.noParameters", shown(name))
                        : new Refusal("readapi.unknownParameter", shown(name), list(known));
            if (values.length != 1) throw new Refusal("readapi.twice", name);
            if (values[0].length() > LONGEST) throw new Refusal("readapi.valueTooLong", name, LONGEST);
        });
        return new Question(parameters);
    }

    Optional<Dimension> dimension(String name) {
        return text(name)
                .map(text -> Arrays.stream(Dimension.values())
                        .filter(dimension -> name(dimension).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("readapi.noDimension", name, shown(text), list(dimensions()))));
    }

    /** @throws Refusal when it is missing */
    Dimension needed(String name) {
        return dimension(name).orElseThrow(() -> new Refusal("readapi.missing", name, list(dimensions())));
    }

    Optional<String> text(String name) {
        String @Nullable [] values = parameters.get(name);
        return values == null ? Optional.empty() : Optional.of(values[0]);
    }

    /** As programs write an enum's constant. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> dimensions() {
        return Arrays.stream(Dimension.values()).map(Question::name).toList();
    }

    private static List<String> list(Iterable<String> names) {
        return java.util.stream.StreamSupport.stream(names.spliterator(), false)
                .sorted()
                .toList();
    }

    /** What is said back of what somebody sent. */
    static String shown(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}_.-]", "·");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
