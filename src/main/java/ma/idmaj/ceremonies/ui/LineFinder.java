package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.PaperCode;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.SearchKey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds a line by what people say or hold up: a name in either script, the card's number, the number on the list. */
final class LineFinder {

    /** Shorter inputs are a name's first letter and a number's first digit, not a card. */
    private static final int SHORTEST_CIN = 5;

    private final Function<NationalId, Optional<UUID>> byCin;
    private final Map<UUID, Set<String>> tokens = new HashMap<>();

    /** @param byCin the person with that card, if any */
    LineFinder(Function<NationalId, Optional<UUID>> byCin) {
        this.byCin = byCin;
    }

    /** @return the lines that fit, the best first; none for an empty text */
    List<LineRow> find(String text, List<LineRow> lines) {
        Optional<UUID> scanned = PaperCode.line(text);
        if (scanned.isPresent())
            return lines.stream()
                    .filter(line -> line.id().equals(scanned.get()))
                    .toList();
        String typed = Digits.western(text).strip();
        if (typed.isEmpty()) return List.of();
        if (typed.chars().allMatch(Character::isDigit)) return byNumber(typed, lines);
        Optional<UUID> person = cin(typed).flatMap(byCin);
        if (person.isPresent()) {
            return lines.stream()
                    .filter(line -> line.beneficiaryId().equals(person.get()))
                    .toList();
        }
        return byName(SearchKey.of(text).split(" "), lines);
    }

    private static Optional<NationalId> cin(String typed) {
        return typed.length() < SHORTEST_CIN ? Optional.empty() : NationalId.parse(typed);
    }

    /** The number itself first, then those that begin with it. */
    private static List<LineRow> byNumber(String digits, List<LineRow> lines) {
        String number = digits.replaceFirst("^0+(?=.)", "");
        return lines.stream()
                .filter(line -> Integer.toString(line.position()).startsWith(number))
                .sorted(Comparator.comparing((LineRow line) ->
                                !Integer.toString(line.position()).equals(number))
                        .thenComparing(LineRow::position))
                .toList();
    }

    /** Each word has to begin a word of the name; those still to be served come first. */
    private List<LineRow> byName(String[] words, List<LineRow> lines) {
        if (words.length == 0 || words[0].isEmpty()) return List.of();
        var found = new ArrayList<LineRow>();
        for (LineRow line : lines) {
            Set<String> names = tokens.computeIfAbsent(line.id(), id -> words(line));
            if (Stream.of(words).allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)))) {
                found.add(line);
            }
        }
        found.sort(Comparator.comparing((LineRow line) -> !CallOrder.toServe(line.state()))
                .thenComparing(LineRow::position));
        return found;
    }

    /** Each word under which the person is found. */
    static Set<String> words(LineRow line) {
        var names = SearchKey.tokens(line.name().ar());
        names.addAll(SearchKey.tokens(line.name().latin()));
        return names;
    }
}
