package ma.idmaj.documents.layout;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * A font file with copies of some glyphs, equal in shape, of another width. A letter that reaches its neighbour by more
 * than its own width is such a copy, so that the widths the page declares are the font's, as PDF/UA asks.
 */
final class WideGlyphs {

    /** @param advance width of the copy, in the font's own units */
    record Copy(int glyph, int advance) {}

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int MAGIC = 0xB1B0AFBA;

    private final TreeMap<String, byte[]> tables = new TreeMap<>();
    private final int version;

    private WideGlyphs(byte[] font) {
        var file = ByteBuffer.wrap(font);
        version = file.getInt(0);
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = DIRECTORY + i * ENTRY;
            var tag = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
            int from = file.getInt(entry + 8);
            tables.put(tag, Arrays.copyOfRange(font, from, from + file.getInt(entry + 12)));
        }
    }

    static int count(byte[] font) {
        return new WideGlyphs(font).table("maxp").getShort(4);
    }

    /** @return the font with the copies after its own glyphs, in their order */
    static byte[] added(byte[] font, List<Copy> copies) {
        if (copies.isEmpty()) return font;
        var wide = new WideGlyphs(font);
        wide.add(copies);
        return wide.written();
    }

    private ByteBuffer table(String tag) {
        return ByteBuffer.wrap(tables.get(tag));
    }

    private void add(List<Copy> copies) {
        int before = table("maxp").getShort(4);
        int after = before + copies.size();
        int metrics = table("hhea").getShort(34);
        boolean longOffsets = table("head").getShort(50) == 1;
        var offsets = table("loca");
        var shapes = new ByteArrayOutputStream();
        // Whatever lies behind the last glyph goes, so that the first copy begins where that one ends.
        shapes.write(tables.get("glyf"), 0, offset(offsets, before, longOffsets));
        var loca = ByteBuffer.allocate(4 * (after + 1));
        var hmtx = ByteBuffer.allocate(4 * after);
        var old = table("hmtx");
        int widest = 0;
        for (int i = 0; i < after; i++) {
            int glyph = i < before ? i : copies.get(i - before).glyph;
            int start = offset(offsets, glyph, longOffsets);
            int end = offset(offsets, glyph + 1, longOffsets);
            loca.putInt(i < before ? start : shapes.size());
            if (i >= before) {
                shapes.write(tables.get("glyf"), start, end - start);
                while (shapes.size() % 4 != 0) shapes.write(0);
            }
            int advance = i < before ? old.getShort(4 * Math.min(glyph, metrics - 1)) : copies.get(i - before).advance;
            short bearing =
                    glyph < metrics ? old.getShort(4 * glyph + 2) : old.getShort(4 * metrics + 2 * (glyph - metrics));
            hmtx.putShort((short) advance).putShort(bearing);
            widest = Math.max(widest, advance);
        }
        loca.putInt(shapes.size());
        tables.put("glyf", shapes.toByteArray());
        tables.put("loca", loca.array());
        tables.put("hmtx", hmtx.array());
        table("maxp").putShort(4, (short) after);
        table("hhea").putShort(34, (short) after).putShort(10, (short) widest);
        table("head").putShort(50, (short) 1);
    }

    private static int offset(ByteBuffer loca, int glyph, boolean wide) {
        return wide ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    private byte[] written() {
        table("head").putInt(8, 0);
        int size = DIRECTORY + ENTRY * tables.size();
        for (byte[] table : tables.values()) size += padded(table.length);
        var file = ByteBuffer.allocate(size);
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        file.putInt(version).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int at = DIRECTORY + ENTRY * count;
        int head = 0;
        for (var table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            for (char c : table.getKey().toCharArray()) file.put((byte) c);
            file.putInt(sum(ByteBuffer.wrap(Arrays.copyOf(bytes, padded(bytes.length)))))
                    .putInt(at)
                    .putInt(bytes.length);
            file.put(at, bytes);
            if (table.getKey().equals("head")) head = at;
            at += padded(bytes.length);
        }
        file.putInt(head + 8, MAGIC - sum(file.duplicate().rewind()));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer words) {
        int sum = 0;
        while (words.remaining() >= 4) sum += words.getInt();
        return sum;
    }
}
