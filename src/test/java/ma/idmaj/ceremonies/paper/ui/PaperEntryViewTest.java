package ma.idmaj.ceremonies.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The paper twin's page: a row for each line still open, the list to print in both languages; for desks alone. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class PaperEntryViewTest extends SpringBrowserlessTest {

    private static final String ADDRESS = "ceremonies/sidi-bernoussi/paper";

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    DayService day;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.DESK)
    void showsEveryLineStillOpenAndTheAbsentToTheDesk() {
        navigate(ADDRESS, PaperEntryView.class);
        long open = day.lines(ceremonies.detail("sidi-bernoussi").id()).stream()
                .filter(line -> !line.state().decided() || line.state() == LineState.ABSENT)
                .count();
        assertThat($(Div.class).withClassName("paper-row").all()).hasSize((int) open);
        assertThat($(Anchor.class).all().stream().flatMap(link -> link.getId().stream()))
                .contains("print-ar", "print-fr");
    }

    @Test
    @As(DemoAccount.DESK)
    void asksForTheLanguageOfTheListBeforeItSaves() {
        navigate(ADDRESS, PaperEntryView.class);
        var language = $(RadioButtonGroup.class).withId("printed-in").single();
        assertThat(language.getValue()).isNull();
        test($(Button.class).withId("save-paper").single()).click();
        assertThat(language.isInvalid()).isTrue();
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void isClosedToWhoDoesNotServe() {
        assertThatThrownBy(() -> navigate(ADDRESS, PaperEntryView.class)).isInstanceOf(Exception.class);
    }
}
