package ma.idmaj.canaries;

import ma.idmaj.shared.Digits;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A number or password planted to be looked for, in whatever spelling it comes out. */
record Canary(String name, String core, boolean asTyped) {

    static Canary cin(String value) {
        return new Canary("CIN " + value, value, false);
    }

    /** Without the country's or the trunk's prefix: what all spellings of it share. */
    static Canary phone(String local) {
        return new Canary("phone " + local, local.replaceFirst("^0", ""), false);
    }

    static Canary password(String value) {
        return new Canary("password", value, true);
    }

    /** Digits of any script, without what people put between them. */
    static String plain(String text) {
        return Digits.western(text).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}._/()+]", "");
    }

    boolean in(String text, String plain) {
        String hex = HexFormat.of().formatHex(core.getBytes(StandardCharsets.UTF_8));
        if (text.toLowerCase(Locale.ROOT).contains(hex)) return true;
        return asTyped ? text.contains(core) : plain.contains(core.toUpperCase(Locale.ROOT));
    }

    /** Whatever of these is in the bytes, read as text of any encoding we write. */
    static List<String> found(List<Canary> canaries, byte[] bytes) {
        var found = new ArrayList<String>();
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
            found.addAll(found(canaries, new String(bytes, encoding)));
        return found;
    }

    static List<String> found(List<Canary> canaries, String text) {
        String plain = plain(text);
        return canaries.stream()
                .filter(canary -> canary.in(text, plain))
                .map(Canary::name)
                .toList();
    }
}
