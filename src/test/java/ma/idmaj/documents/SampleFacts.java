package ma.idmaj.documents;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * What sample papers are made from: plain facts for the approved papers, and the same papers with all that people manage
 * to type. A sample takes every name, text, picture and count from here, and so is tried with all of them.
 */
public enum SampleFacts {
    PLAIN,
    LONG_NAMES,
    NO_LATIN,
    NO_ARABIC,
    EMOJI,
    BIDI_OVERRIDES,
    CONTROLS,
    VERY_MANY,
    NOTHING_OPTIONAL;

    private static final String LONG_ARABIC = "عبدالرحمنالمستعينباللهالزموريالتطوانيالفاسي".repeat(6);
    private static final String LONG_LATIN = "Abderrahmane-Almoustaine-Billah-EZZEMOURI".repeat(6);
    private static final String EMOJIS = " \uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F 漢字 ";
    private static final String TURNED = "\u202Eabc\u2066\u2067 (\u202D";

    public PersonName name(int number) {
        var plain = Sheets.NAMES.get(number % Sheets.NAMES.size());
        return switch (this) {
            case LONG_NAMES ->
                new PersonName(
                        LONG_ARABIC.substring(0, PersonName.MAX_LENGTH),
                        LONG_LATIN.substring(0, PersonName.MAX_LENGTH));
            case NO_LATIN -> new PersonName(plain.ar(), "");
            case NO_ARABIC -> new PersonName("", plain.latin());
            default -> new PersonName(typed(plain.ar()), typed(plain.latin()));
        };
    }

    public LocalizedText text(String ar, String fr) {
        return switch (this) {
            case NO_LATIN -> new LocalizedText(ar, "");
            case NO_ARABIC -> new LocalizedText("", fr);
            default -> new LocalizedText(typed(ar), typed(fr));
        };
    }

    /** A text as it came from a form, before anything cleaned it. */
    public String typed(String text) {
        return switch (this) {
            case LONG_NAMES ->
                (text + " " + (text.matches("\\p{ASCII}*") ? LONG_LATIN : LONG_ARABIC)).substring(0, 200);
            case EMOJI -> text + EMOJIS;
            case BIDI_OVERRIDES -> TURNED + text + "\u2069\u2069\u2068)";
            case CONTROLS -> "\u0000" + text + "\u0007\tx\r\n\uD800";
            default -> text;
        };
    }

    /** A text that a paper can do without. */
    public String optional(String text) {
        return this == NOTHING_OPTIONAL ? "" : typed(text);
    }

    /** @param plain how many there are on the approved paper */
    public int count(int plain) {
        return this == VERY_MANY ? 500 : plain;
    }

    /** What separates the Hijri date from the reckoned calendar, once it is confirmed. */
    public @Nullable Integer hijri() {
        return this == NOTHING_OPTIONAL ? null : Integer.valueOf(-1);
    }

    /** A photo, a logo, a signature. */
    public byte @Nullable [] picture(int width, int height) {
        if (this == NOTHING_OPTIONAL) return null;
        if (this == CONTROLS) return new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(40, 90, 70));
        pen.fillOval(width / 10, height / 10, width * 8 / 10, height * 8 / 10);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static List<SampleFacts> hostile() {
        return List.of(values()).subList(1, values().length);
    }
}
