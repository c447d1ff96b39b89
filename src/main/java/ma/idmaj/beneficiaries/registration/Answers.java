package ma.idmaj.beneficiaries.registration;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has been typed so far, letter for letter: half a number is kept as well as a whole one. */
public record Answers(Map<Answer, String> texts) {

    /** Longer than any answer may be in the end; what is longer still was not typed. */
    public static final int MAX_LENGTH = 1000;

    static final Answers NONE = new Answers(Map.of());

    /** Letters beyond ASCII are escaped, so that half a surrogate pair, too, comes back as it was typed. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    public Answers {
        texts = Map.copyOf(texts);
    }

    /** @return empty for what has not been answered */
    public String of(Answer answer) {
        return texts.getOrDefault(answer, "");
    }

    boolean none() {
        return texts.isEmpty();
    }

    Answers with(Map<Answer, String> typed) {
        var all = new EnumMap<Answer, String>(Answer.class);
        all.putAll(texts);
        all.putAll(typed);
        all.values().removeIf(String::isEmpty);
        return new Answers(all);
    }

    String json() {
        var names = new TreeMap<String, String>();
        texts.forEach((answer, text) -> names.put(answer.name(), text));
        return JSON.writeValueAsString(names);
    }

    /** An answer that is asked for no more is left out. */
    static Answers ofJson(String json) {
        Map<String, String> names = JSON.readValue(json, new TypeReference<>() {});
        var texts = new EnumMap<Answer, String>(Answer.class);
        for (Answer answer : Answer.values()) {
            String text = names.get(answer.name());
            if (text != null) texts.put(answer, text);
        }
        return new Answers(texts);
    }
}
