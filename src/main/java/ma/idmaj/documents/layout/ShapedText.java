package ma.idmaj.documents.layout;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A text cut into words, each shaped once, and set in lines of a given width. Between blanks and turns of direction no
 * letters join, so that a word looks alike wherever it stands; whole runs need not be shaped again for each line.
 */
final class ShapedText {

    /** @param space a blank, which the end of a line swallows */
    private record Token(int start, int end, byte level, boolean space, Script script, ShapedWord shape) {

        double width() {
            return shape.width();
        }
    }

    private final PaperFont font;
    private final char[] text;
    private final byte[] levels;
    private final int base;
    private final Script main;

    ShapedText(PaperFont font, char[] text, Direction direction) {
        this.font = font;
        this.text = text;
        this.levels = levels(text, direction);
        this.base = direction == Direction.RTL ? 1 : 0;
        this.main = main(text, direction);
    }

    /** @return the language of signs between the words: the one the line runs in, where it has words of it */
    private static Script main(char[] text, Direction direction) {
        Script expected = direction == Direction.RTL ? Script.ARABIC : Script.LATIN;
        Script first = Script.of(text, 0, text.length);
        if (first == Script.NONE || first == expected) return first;
        for (int i = 0; i < text.length; i++) if (Script.of(text, i, i + 1) == expected) return expected;
        return first;
    }

    /** Most texts run one way only; the rules of both ways are for the others. */
    private static byte[] levels(char[] text, Direction direction) {
        byte base = (byte) (direction == Direction.RTL ? 1 : 0);
        boolean plain = true;
        for (char c : text) plain &= direction == Direction.RTL ? Direction.plainRightward(c) : c < '\u0590';
        if (plain) {
            byte[] all = new byte[text.length];
            Arrays.fill(all, base);
            return all;
        }
        var bidi = new Bidi();
        bidi.setPara(text, base, null);
        return bidi.getLevels();
    }

    List<ShapedLine> lines(double width) {
        if (text.length == 0) return List.of();
        var all = tokens(new BitSet());
        if (width(all, 0, visible(all, 0, all.size())) <= width) return List.of(line(all, 0, all.size()));
        var breaks = new BitSet();
        var iterator = BreakIterator.getLineInstance(ULocale.ROOT);
        iterator.setText(new String(text));
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) breaks.set(end);
        return wrapped(tokens(breaks), breaks, width);
    }

    private List<ShapedLine> wrapped(List<Token> tokens, BitSet breaks, double width) {
        var lines = new ArrayList<ShapedLine>();
        int lineStart = 0;
        double used = 0;
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !breakBetween(tokens.get(to - 1), tokens.get(to), breaks)) to++;
            double visible = width(tokens, from, visible(tokens, from, to));
            if (used > 0 && used + visible > width) {
                lines.add(line(tokens, lineStart, from));
                lineStart = from;
                used = 0;
            }
            if (used == 0 && visible > width) {
                // Longer than its column: cut rather than left to run over its neighbour.
                int fitting = fitting(tokens, from, to, width);
                if (fitting < tokens.size()) {
                    lines.add(line(tokens, from, fitting));
                    lineStart = fitting;
                    from = fitting;
                    continue;
                }
            }
            used += width(tokens, from, to);
            from = to;
        }
        if (lineStart < tokens.size()) lines.add(line(tokens, lineStart, tokens.size()));
        return List.copyOf(lines);
    }

    private static boolean breakBetween(Token before, Token after, BitSet breaks) {
        int at = breaks.nextSetBit(before.end);
        return at >= 0 && at <= after.start;
    }

    /** @return end of the tokens that fit, at least one; a word too wide is parted in two */
    private int fitting(List<Token> tokens, int from, int to, double width) {
        int end = from;
        double used = 0;
        while (end < to && used + tokens.get(end).width() <= width)
            used += tokens.get(end++).width();
        if (end > from) return end;
        Token wide = tokens.get(from);
        int cut = cut(wide, width);
        if (cut < wide.end) {
            tokens.set(from, part(wide, wide.start, cut));
            tokens.add(from + 1, part(wide, cut, wide.end));
        }
        return from + 1;
    }

    /** @return after the most letters that fit, at least one */
    private int cut(Token word, double width) {
        int least = word.start + 1;
        int most = word.end;
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (part(word, word.start, middle).width() <= width) least = middle;
            else most = middle - 1;
        }
        while (least > word.start + 1 && least < word.end && clings(text[least])) least--;
        if (clings(text[Math.min(least, text.length - 1)])) {
            while (least < word.end && clings(text[least])) least++;
        }
        return least;
    }

    /** Second half of a letter, or a mark on it. */
    private static boolean clings(char c) {
        return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Letters at the cut keep the shape they have inside the word. */
    private Token part(Token word, int start, int end) {
        var shape = ShapedWord.of(font, text, start, end, way(word.level));
        return new Token(start, end, word.level, false, word.script, shape);
    }

    private List<Token> tokens(BitSet breaks) {
        var tokens = new ArrayList<Token>();
        Script script = main;
        int i = 0;
        while (i < text.length) {
            if (Ltr.isDirection(text[i])) {
                i++;
                continue;
            }
            boolean space = blank(text[i]);
            int end = i + 1;
            while (!space && end < text.length && !breaks.get(end) && levels[end] == levels[i] && inWord(text[end]))
                end++;
            if (!space) {
                Script own = Script.of(text, i, end);
                if (own != Script.NONE) script = own;
                else if (levels[i] == base) script = main;
            }
            var shape = font.word(text, i, end, way(levels[i]));
            tokens.add(new Token(i, end, levels[i], space, script, shape));
            i = end;
        }
        return tokens;
    }

    private static boolean inWord(char c) {
        return !blank(c) && !Ltr.isDirection(c);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private static Direction way(byte level) {
        return (level & 1) == 1 ? Direction.RTL : Direction.LTR;
    }

    private static int visible(List<Token> tokens, int from, int to) {
        int end = to;
        while (end > from && tokens.get(end - 1).space) end--;
        return end;
    }

    private static double width(List<Token> tokens, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += tokens.get(i).width();
        return sum;
    }

    private ShapedLine line(List<Token> tokens, int from, int to) {
        int end = visible(tokens, from, to);
        var order = visual(tokens, from, end);
        var words = new ArrayList<ShapedLine.Word>(order.length);
        double x = 0;
        for (int at : order) {
            Token token = tokens.get(at);
            words.add(new ShapedLine.Word(token.shape, token.script, at, x));
            x += token.width();
        }
        return new ShapedLine(font, words, x);
    }

    /** From the highest level down, each stretch of at least that level is turned round. */
    private static int[] visual(List<Token> tokens, int from, int to) {
        int[] order = new int[to - from];
        int highest = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = from + i;
            highest = Math.max(highest, tokens.get(from + i).level);
        }
        for (int level = highest; level > 0; level--) {
            for (int i = 0; i < order.length; i++) {
                int end = i;
                while (end < order.length && tokens.get(order[end]).level >= level) end++;
                for (int a = i, b = end - 1; a < b; a++, b--) {
                    int swap = order[a];
                    order[a] = order[b];
                    order[b] = swap;
                }
                i = Math.max(i, end);
            }
        }
        return order;
    }
}
