package ma.idmaj.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is signed, cut into what one says in one breath. */
class ReadAloudTest {

    @Test
    void aTextIsCutWhereSentencesEndAndNowhereElse() {
        assertThat(ReadAloud.sentences(
                        "أنا فاطمة. تسلمت يوم 18/02/2026 ما قيمته 34.999,50 درهم؛ وعاينته! هل فهمت؟ نعم."))
                .containsExactly(
                        "أنا فاطمة.", "تسلمت يوم 18/02/2026 ما قيمته 34.999,50 درهم؛ وعاينته!", "هل فهمت؟", "نعم.");
        assertThat(ReadAloud.sentences("Première ligne\n\nSeconde ligne : 455.000,00 DH."))
                .containsExactly("Première ligne", "Seconde ligne : 455.000,00 DH.");
        assertThat(ReadAloud.sentences("  ")).isEmpty();
    }
}
