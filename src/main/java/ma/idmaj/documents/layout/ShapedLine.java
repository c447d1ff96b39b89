package ma.idmaj.documents.layout;

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
}
