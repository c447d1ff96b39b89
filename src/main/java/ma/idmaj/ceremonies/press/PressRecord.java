package ma.idmaj.ceremonies.press;

import ma.idmaj.shared.Sha256;

import tools.jackson.databind.json.JsonMapper;

/** A press text as it is frozen: the same sheet is always the same text, letter by letter, and so the same SHA-256. */
record PressRecord(String canonical, String digest) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PressRecord of(PressSheet sheet) {
        String text = JSON.writeValueAsString(sheet);
        return new PressRecord(text, Sha256.of(text));
    }

    static PressSheet read(String canonical) {
        return JSON.readValue(canonical, PressSheet.class);
    }
}
