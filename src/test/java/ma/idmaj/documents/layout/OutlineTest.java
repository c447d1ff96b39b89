package ma.idmaj.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.geom.Area;

/** Names drawn as shapes, such as behind a place card, look as they do where they are written. */
class OutlineTest {

    @Test
    void latinInAnArabicNameIsReadFromTheLeft() {
        assertThat(area("Rb", Direction.RTL).equals(area("Rb", Direction.LTR))).isTrue();
    }

    @Test
    void whatTheFontLacksIsTheSameBoxAsInText() {
        assertThat(area("\uD83D\uDE00", Direction.LTR)
                        .equals(area(PrintableText.of("\uD83D\uDE00", PaperFont.BOLD), Direction.LTR)))
                .isTrue();
    }

    private static Area area(String text, Direction direction) {
        return new Area(PaperFont.BOLD.outline(text, 20, direction));
    }
}
