package ma.idmaj.documents.layout;

import com.ibm.icu.lang.UCharacter;

import java.awt.font.GlyphVector;

/**
 * Which letters each glyph of a run stands for. HarfBuzz groups glyphs into clusters named by their first letter: one
 * glyph for several letters takes them all; as many glyphs as letters take one each; else the cluster's first glyph, in
 * reading order, speaks for it.
 *
 * @param from first letter of the run in {@code text}
 * @param to   after the last one
 */
public record GlyphLetters(char[] text, int from, int to, Direction direction) {

    /** @return an entry a glyph, from left to right; empty for a glyph without letters of its own */
    public String[] of(GlyphVector shaped, int count) {
        int[] cluster = shaped.getGlyphCharIndices(0, count, null);
        var letters = new String[count];
        boolean leftward = direction == Direction.RTL;
        for (int first = 0; first < count; ) {
            int last = first;
            while (last + 1 < count && cluster[last + 1] == cluster[first]) last++;
            String all = readable(cluster[first], nextCluster(cluster, first, last));
            boolean oneEach = all.length() == last - first + 1;
            for (int i = first; i <= last; i++) {
                int place = leftward ? last - i : i - first;
                if (oneEach) letters[i] = all.substring(place, place + 1);
                else letters[i] = place == 0 ? all : "";
            }
            first = last + 1;
        }
        return letters;
    }

    private int nextCluster(int[] cluster, int first, int last) {
        if (direction == Direction.RTL) return first == 0 ? to - from : cluster[first - 1];
        return last + 1 < cluster.length ? cluster[last + 1] : to - from;
    }

    /**
     * Plain letters only: searching finds nothing across a no-break space or a direction mark. A bracket is named by
     * the shape it has on the page, since programs that read a line backwards mirror brackets again.
     */
    private String readable(int start, int end) {
        var plain = new StringBuilder();
        for (int i = from + start; i < from + end; i++) {
            char c = text[i];
            if (c == '\u00A0' || c == '\u202F') plain.append(' ');
            else if (!Ltr.isMark(c)) plain.append(direction == Direction.RTL ? (char) UCharacter.getMirror(c) : c);
        }
        return plain.toString();
    }
}
