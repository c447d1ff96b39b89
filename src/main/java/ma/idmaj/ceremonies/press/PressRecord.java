package ma.idmaj.ceremonies.press;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.json.JsonMapper;

/** A press text as it is frozen: the same sheet is always the same text, letter by letter, and so the same SHA-256. */
record PressRecord(String canonical, String digest) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PressRecord of(PressSheet sheet) {
        String text = JSON.writeValueAsString(sheet);
        return new PressRecord(text, digest(text));
    }

    static String digest(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static PressSheet read(String canonical) {
        return JSON.readValue(canonical, PressSheet.class);
    }
}
