package ma.idmaj.ceremonies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.UUID;

/** A link to a line brings its person up. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class DayLinkTest extends SpringBrowserlessTest {

    /** @return the line of the card before the desk */
    private String before(String line) {
        UI.getCurrent().navigate("ceremonies/sidi-bernoussi/day", QueryParameters.of("line", line));
        return $(PersonCard.class).all().getFirst().getElement().getAttribute("data-line");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void bringsThatPersonUp() {
        String third = before("3");
        assertThat(third).isNotNull().isNotEqualTo(before("4"));
        assertThat(before("3")).isEqualTo(third);
    }

    /** Of no ceremony, and of one this desk does not serve: the ordinary page for what is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"announcer", "day"})
    @As(DemoAccount.DESK)
    void whatIsNotTheDesksIsNotThere(String page) {
        for (String ceremony : List.of("no-such", "ain-chock", UUID.randomUUID().toString())) {
            UI.getCurrent().navigate("ceremonies/" + ceremony + "/" + page);
            assertThat($(AnnouncerView.class).all()).as(ceremony).isEmpty();
            assertThat($(CeremonyDayView.class).all()).as(ceremony).isEmpty();
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .getFirst()
                            .getElement()
                            .getTextRecursively())
                    .as(ceremony)
                    .contains(Localized.text("shell.notFound.title"));
        }
        UI.getCurrent().navigate("ceremonies/sidi-bernoussi/" + page);
        assertThat($(AnnouncerView.class).all().size()
                        + $(CeremonyDayView.class).all().size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999", "-1", "x"})
    @As(DemoAccount.ORGANISER)
    void aNumberThatIsNotOnTheListChangesNothing(String line) {
        String next = before("");
        assertThat(before(line)).isEqualTo(next);
    }
}
