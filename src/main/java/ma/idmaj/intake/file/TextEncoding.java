package ma.idmaj.intake.file;

import ma.idmaj.intake.file.FileRefused.Reason;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Finds out how a text file is written: clerks' programs say so in the first bytes or not at all. */
final class TextEncoding {

    private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");
    private static final Charset WESTERN_WINDOWS = Charset.forName("windows-1252");

    /** «ةquipement»: what French capitals become when read as Arabic Windows. Real lists never join the scripts so. */
    private static final Pattern JOINED_SCRIPTS =
            Pattern.compile("\\p{IsArabic}[a-zà-ÿ]|[A-Za-zà-ÿ]\\p{IsArabic}(?!\\p{IsArabic})");

    private static final Pattern ARABIC_WORD = Pattern.compile("\\p{IsArabic}{3,}");

    private TextEncoding() {}

    /** @throws FileRefused when the bytes are no text in any encoding met here */
    static String decode(byte[] content) {
        String text = withMark(content);
        boolean binary = text.codePoints().limit(100_000).anyMatch(TextEncoding::neverInText);
        if (binary) throw new FileRefused(Reason.WRONG_TYPE);
        return text;
    }

    private static String withMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        return withoutMark(content);
    }

    /** Separators, digits and line ends have a zero byte in UTF-16, on the side that tells which one it is. */
    private static String withoutMark(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0 && i % 2 == 0) even++;
            if (content[i] == 0 && i % 2 == 1) odd++;
        }
        if (odd > content.length / 20 && even == 0) return new String(content, StandardCharsets.UTF_16LE);
        if (even > content.length / 20 && odd == 0) return new String(content, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return oneByteText(content);
        }
    }

    /** Windows-1256 holds the French small letters too, so it serves both unless French capitals turn into Arabic. */
    private static String oneByteText(byte[] content) {
        String arabic = new String(content, ARABIC_WINDOWS);
        boolean french = JOINED_SCRIPTS.matcher(arabic).find()
                && !ARABIC_WORD.matcher(arabic).find();
        return french ? new String(content, WESTERN_WINDOWS) : arabic;
    }

    private static boolean neverInText(int character) {
        boolean control = character < 0x20 && character != '\t' && character != '\n' && character != '\r';
        return control || character == 0xFFFE || character == 0xFFFF;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }
}
