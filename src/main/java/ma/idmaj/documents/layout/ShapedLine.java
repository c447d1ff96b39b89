package ma.idmaj.documents.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of text: its words in visual order, left to right.
 *
 * @param width thousandths of the type size
 */
public record ShapedLine(PaperFont font, List<Word> words, double width) {

    /**
     * @param place   in the order of reading
     * @param x       of its left end, thousandths from the line's
     */
    record Word(ShapedWord shape, Script script, int place, double x) {}

    /** @return the letters of each glyph as they stand on the page, left to right */
    List<String> letters() {
        return words.stream()
                .flatMap(word -> Arrays.stream(word.shape.letters()))
                .toList();
    }

    /** Words of one language side by side. */
    record Run(int from, int to, Script script, int place) {}

    /** From left to right; each with its place in the order of reading. */
    List<Run> runs() {
        var first = words.getFirst().script();
        boolean one = true;
        for (Word word : words) one &= word.script() == first;
        if (one) return List.of(new Run(0, words.size(), first, 0));
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i < words.size() && words.get(i).script() == words.get(from).script()) continue;
            int place = Integer.MAX_VALUE;
            for (int word = from; word < i; word++)
                place = Math.min(place, words.get(word).place());
            runs.add(new Run(from, i, words.get(from).script(), place));
            from = i;
        }
        return runs;
    }
}
