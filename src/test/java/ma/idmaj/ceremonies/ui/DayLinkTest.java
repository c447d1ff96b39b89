package ma.idmaj.ceremonies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999", "-1", "x"})
    @As(DemoAccount.ORGANISER)
    void aNumberThatIsNotOnTheListChangesNothing(String line) {
        String next = before("");
        assertThat(before(line)).isEqualTo(next);
    }
}
