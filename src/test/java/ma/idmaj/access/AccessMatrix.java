package ma.idmaj.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code docs/access.tsv}: one line for each page, each method of a service and each address outside the pages, with who
 * may. The tests of this package are made from it, and fail when a line is missing, too many, or not so.
 */
final class AccessMatrix {

    static final Path FILE = Path.of("docs", "access.tsv");
    private static final String HEAD = Stream.concat(
                    Stream.of("kind", "what"),
                    Stream.concat(Arrays.stream(Actor.values()).map(Actor::name), Stream.of("centre")))
            .collect(Collectors.joining("\t"));

    /** What a line is about. */
    enum Kind {
        page,
        method,
        address
    }

    /** What a case worker is told where it speaks of people. */
    enum Centre {
        /** Of the own centre's and of no other's: seen to answer for one and to be silent of the other. */
        own,
        /** It speaks of nobody's file. */
        none,
        /** Of all centres', on purpose: only that there is a file, or words without whose they are. */
        all,
        /** Of the own centre's, or of what the account wrote itself; a knock without knowledge does not open it. */
        apart,
        unsaid
    }

    record Line(Kind kind, String what, Set<Actor> open, Centre centre) {

        @Override
        public String toString() {
            return kind + "\t" + what + "\t"
                    + Arrays.stream(Actor.values())
                            .map(actor -> open.contains(actor) ? "+" : "-")
                            .collect(Collectors.joining("\t"))
                    + "\t" + (centre == Centre.unsaid ? "" : centre);
        }
    }

    private AccessMatrix() {}

    /** @return the lines of a kind by what they are about */
    static Map<String, Line> lines(Kind kind) {
        return lines().values().stream()
                .filter(line -> line.kind == kind)
                .collect(Collectors.toMap(Line::what, line -> line, (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, Line> lines() {
        try {
            var lines = new LinkedHashMap<String, Line>();
            if (!Files.exists(FILE)) return lines;
            var read = Files.readAllLines(FILE);
            if (!read.getFirst().equals(HEAD)) throw new IllegalStateException("The columns are to be: " + HEAD);
            for (String text : read.subList(1, read.size())) {
                Line line = line(text);
                if (lines.put(line.kind + " " + line.what, line) != null)
                    throw new IllegalStateException("Twice: " + text);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        String[] cells = text.split("\t", -1);
        if (cells.length != Actor.values().length + 3) throw new IllegalStateException("Not a line: " + text);
        var open = EnumSet.noneOf(Actor.class);
        for (Actor actor : Actor.values()) {
            String cell = cells[actor.ordinal() + 2];
            if (cell.equals("+")) open.add(actor);
            else if (!cell.equals("-")) throw new IllegalStateException("Neither + nor -: " + text);
        }
        return new Line(Kind.valueOf(cells[0]), cells[1], open, centre(cells[cells.length - 1]));
    }

    private static Centre centre(String cell) {
        return cell.isEmpty() ? Centre.unsaid : Centre.valueOf(cell);
    }

    /** What the file would say of these, beside it for a person to read, judge and copy. */
    static void propose(Kind kind, Iterable<Line> lines) throws IOException {
        var text = new StringBuilder(HEAD).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "access-" + kind + ".tsv"), text);
    }
}
