package ma.idmaj.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;

import ma.idmaj.access.AccessMatrix.Kind;
import ma.idmaj.access.AccessMatrix.Line;
import ma.idmaj.shared.NewId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

import java.util.ArrayList;

/** A page that is shut to someone is not drawn for them: the address leads to the page that says so. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ShutPagesTest extends SpringBrowserlessTest {

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(value = Actor.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void isNotDrawn(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(actor.authentication());
        var drawn = new ArrayList<String>();
        for (Line line : AccessMatrix.lines(Kind.page).values()) {
            if (line.open().contains(actor)) continue;
            UI.getCurrent()
                    .navigate(line.what()
                            .substring(1)
                            // What the address wants is there, so that it leads to the page.
                            .replaceAll(
                                    ":\\w+\\(\\[0-9a-f-]\\{36}\\)", NewId.next().toString())
                            .replaceAll(":\\w+(\\([^)]*\\))?\\??", "1"));
            String shown = getCurrentView().getClass().getSimpleName();
            if (!shown.equals("NoAccessPage")) drawn.add(line.what() + ": " + shown);
        }
        assertThat(drawn).isEmpty();
    }
}
