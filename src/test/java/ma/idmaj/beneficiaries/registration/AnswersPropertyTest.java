package ma.idmaj.beneficiaries.registration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Any text that can be typed, pasted or forged comes back as it was. */
class AnswersPropertyTest {

    @Property
    void whatWasTypedComesBack(@ForAll("typed") Map<Answer, String> typed) {
        var kept = Answers.ofJson(sealedAndOpened(Answers.NONE.with(typed).json()));
        for (Answer answer : Answer.values()) {
            assertThat(kept.of(answer)).isEqualTo(typed.getOrDefault(answer, ""));
        }
    }

    @Property
    void answersNotNamedStay(@ForAll("typed") Map<Answer, String> before, @ForAll("typed") Map<Answer, String> after) {
        var kept = Answers.NONE.with(before).with(after);
        var expected = new HashMap<>(before);
        expected.putAll(after);
        for (Answer answer : Answer.values()) {
            assertThat(kept.of(answer)).isEqualTo(expected.getOrDefault(answer, ""));
        }
    }

    /** What is sealed is bytes: half a surrogate pair would not come back from them. */
    private static String sealedAndOpened(String json) {
        return new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Every sixteen bits there are: controls, bidi overrides, halves of surrogate pairs. */
    @Provide
    Arbitrary<Map<Answer, String>> typed() {
        var anything = Arbitraries.strings()
                .withCharRange((char) 0, Character.MAX_VALUE)
                .ofMaxLength(60);
        var names = Arbitraries.strings()
                .withChars("فاطمةالزهراء Fatima<>\"\\\u202E\u0000\uD83D")
                .ofMaxLength(30);
        return Arbitraries.maps(Arbitraries.of(Answer.class), Arbitraries.oneOf(anything, names));
    }
}
