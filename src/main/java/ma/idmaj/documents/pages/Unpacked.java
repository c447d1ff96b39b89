package ma.idmaj.documents.pages;

import ma.idmaj.shared.Refusal;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * How much a PDF's streams unpack to, counted and kept nowhere. A reader unpacks a file's own index whole before anything
 * can be asked of it, so the bytes are looked at as they came.
 */
final class Unpacked {

    static final long MOST = 120L * 1024 * 1024;
    /** Of all streams together: so much in a stack's pages is unpacked in some seconds. */
    private static final long MOST_IN_ALL = 4L * 1024 * 1024 * 1024;

    private static final int MOST_STREAMS = 20_000;
    /** Packed again and again, each time to a thousandth. */
    private static final int DEEPEST = 4;

    private static final int BUFFER = 64 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Packings in which a file's index is never counted here. */
    private static final Set<String> OTHERS =
            Set.of("LZWDecode", "LZW", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx", "RunLengthDecode", "Crypt");

    private static final int LONGEST_NAME = 64;

    private Unpacked() {}

    /** @throws Refusal for a PDF that may unpack to more than the machine holds */
    static void check(byte[] pdf) throws IOException {
        long all = 0;
        int streams = 0;
        for (int at = 0; at < pdf.length; at++) {
            if (pdf[at] == '/') checkName(pdf, at);
            if (pdf[at] != 's' || !starts(pdf, at) || at > 0 && pdf[at - 1] == 'd') continue;
            if (++streams > MOST_STREAMS) throw PageLimits.unpacksToTooMuch();
            int from = at + STREAM.length;
            while (from < pdf.length && (pdf[from] == ' ' || pdf[from] == '\r' || pdf[from] == '\n')) from++;
            long layer = Long.MAX_VALUE;
            for (int depth = 1; depth <= DEEPEST && layer > 8; depth++) {
                layer = of(new ByteArrayInputStream(pdf, from, pdf.length - from), depth);
                all += layer;
                if (layer > MOST || all > MOST_IN_ALL) throw PageLimits.unpacksToTooMuch();
            }
        }
    }

    private static void checkName(byte[] pdf, int at) {
        var name = new StringBuilder();
        int end = name(pdf, at + 1, name);
        switch (name.toString()) {
            case "Encrypt" -> throw new Refusal("documents.pages.locked");
            case "RL" -> {
                if (stands(pdf, at)) throw PageLimits.unpacksToTooMuch();
            }
            case "Filter" -> {
                if (!named(pdf, end)) throw PageLimits.unpacksToTooMuch();
            }
            default -> {
                if (OTHERS.contains(name.toString())) throw PageLimits.unpacksToTooMuch();
            }
        }
    }

    /** Whether filters stand there by their names and not by the number of an object, which may lie packed. */
    private static boolean named(byte[] pdf, int from) {
        int at = space(pdf, from);
        if (at >= pdf.length || pdf[at] != '[') return at < pdf.length && pdf[at] == '/';
        for (at = space(pdf, at + 1); at < pdf.length && pdf[at] == '/'; )
            at = space(pdf, name(pdf, at + 1, new StringBuilder()));
        return at < pdf.length && pdf[at] == ']';
    }

    private static int space(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && pdf[at] >= 0 && pdf[at] <= ' ') at++;
        return at;
    }

    private static boolean starts(byte[] pdf, int at) {
        int end = at + STREAM.length;
        return end <= pdf.length && Arrays.equals(pdf, at, end, STREAM, 0, STREAM.length);
    }

    /** Where so short a name may be a filter's: not just anywhere in the dots of a picture. */
    private static boolean stands(byte[] pdf, int at) {
        return at > 0 && "\0\t\n\f\r [rRlLeE]xXcCfF02345".indexOf(pdf[at - 1]) >= 0;
    }

    /**
     * With the signs that are written as numbers.
     *
     * @return where it ends
     */
    private static int name(byte[] pdf, int from, StringBuilder name) {
        int at = from;
        for (; at < pdf.length && name.length() < LONGEST_NAME; at++) {
            int sign = pdf[at];
            if (sign <= ' ' || "()<>[]{}/%".indexOf(sign) >= 0) break;
            if (sign == '#' && at + 2 < pdf.length) {
                int high = Character.digit(pdf[at + 1], 16);
                int low = Character.digit(pdf[at + 2], 16);
                if (high >= 0 && low >= 0) {
                    sign = high * 16 + low;
                    at += 2;
                }
            }
            name.append((char) sign);
        }
        return at;
    }

    /**
     * @param depth how often it was packed
     * @return how many bytes come out before it ends or makes no sense, little more than {@link #MOST} at most
     */
    static long of(InputStream packed, int depth) throws IOException {
        long unpacked = 0;
        var buffer = new byte[BUFFER];
        try (InputStream in = layers(packed, depth)) {
            for (int read = in.read(buffer); read >= 0 && unpacked <= MOST; read = in.read(buffer)) unpacked += read;
        } catch (ZipException | EOFException cutOff) {
            // The renderer shows what there is of it.
            return unpacked;
        }
        return unpacked;
    }

    private static InputStream layers(InputStream packed, int depth) throws IOException {
        InputStream in = packed;
        for (int i = 0; i < depth; i++) in = layer(in);
        return in;
    }

    /** As the renderer unpacks it, which does not look at the two bytes in front. */
    static InputStream layer(InputStream packed) throws IOException {
        packed.readNBytes(2);
        var inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }
}
