package ma.idmaj.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.ArrayList;
import java.util.List;

/** Texts follow the language wherever they are when it is switched. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class LocalizedTest extends SpringBrowserlessTest {

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void french() {
        Localized.switchTo(UI.getCurrent(), Language.FR);
    }

    private Span worded() {
        var span = new Span();
        Localized.on(span, language -> said.add(language.code()));
        return span;
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void saysItOnceInEachLanguage() {
        UI.getCurrent().add(worded());
        assertThat(said).containsExactly("fr");
        Localized.switchTo(UI.getCurrent(), Language.AR);
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat(said).containsExactly("fr", "ar");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void whatIsOffThePageIsWordedWhenItIsSeenAgain() {
        var place = new Div();
        UI.getCurrent().add(place);
        Span span = worded();
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat(said).as("not on the page").containsExactly("fr");
        place.add(span);
        assertThat(said).containsExactly("fr", "ar");
        place.remove(span);
        Localized.switchTo(UI.getCurrent(), Language.FR);
        Localized.switchTo(UI.getCurrent(), Language.AR);
        place.add(span);
        assertThat(said).as("in that language already").containsExactly("fr", "ar");
        Localized.switchTo(UI.getCurrent(), Language.FR);
        assertThat(said).containsExactly("fr", "ar", "fr");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void oneComponentHasSeveralWordingsInTheirOrder() {
        Span span = worded();
        Localized.on(span, language -> said.add("then " + language.code()));
        UI.getCurrent().add(span);
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat(said).containsExactly("fr", "then fr", "ar", "then ar");
    }

    /** What says something new all day long, under one component. */
    @Test
    @As(DemoAccount.ORGANISER)
    void manyWordingsOfOneComponentAreAllSaid() {
        Span span = worded();
        for (int i = 0; i < 20_000; i++) Localized.on(span, language -> {});
        Localized.on(span, language -> said.add("last " + language.code()));
        UI.getCurrent().add(span);
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat(said).containsExactly("fr", "last fr", "ar", "last ar");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void whatIsDrawnByAWordingIsWordedToo() {
        var place = new Div();
        Localized.on(place, language -> {
            place.removeAll();
            place.add(worded());
        });
        UI.getCurrent().add(place);
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat(said).containsExactly("fr", "ar");
    }

    /** A day's screen draws its counters anew all day long. */
    @Test
    @As(DemoAccount.ORGANISER)
    void doesNotKeepWhatIsGone() {
        Vocabulary vocabulary = Vocabulary.of(UI.getCurrent());
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < 100; i++) worded();
            System.gc();
        }
        assertThat(vocabulary.size()).isLessThan(2_000);
    }
}
