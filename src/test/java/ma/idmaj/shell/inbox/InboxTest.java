package ma.idmaj.shell.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** What waits is read once a minute at most while pages are opened, anew where it is shown, and told by the bell. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class InboxTest extends SpringBrowserlessTest {

    @Autowired
    CurrentUser user;

    @Autowired
    Inbox real;

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private int asked;
    private int things = 3;

    private final MyWork source = () -> {
        asked++;
        return List.of(item("later", 40, 2), item("first", 5, things));
    };

    private static WorkItem item(String href, int order, int waiting) {
        return new WorkItem(
                Tone.WAITING,
                "followup.work.title",
                "followup.work.hint",
                List.of(waiting, 0),
                "followup.work.action",
                href,
                order,
                waiting);
    }

    private Inbox inbox() {
        InstantSource time = () -> now;
        return new Inbox(List.of(source), user, time.withZone(ZoneOffset.UTC));
    }

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void itIsReadOnceAMinute() {
        var inbox = inbox();
        assertThat(inbox.lately()).extracting(WorkItem::href).containsExactly("first", "later");
        now = now.plus(Inbox.FRESH).minusMillis(1);
        inbox.lately();
        assertThat(asked).isEqualTo(1);
        now = now.plus(Duration.ofMillis(1));
        inbox.lately();
        assertThat(asked).isEqualTo(2);
        inbox.now();
        inbox.lately();
        assertThat(asked).as("shown whole it is read anew, and kept").isEqualTo(3);
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void theBellSaysHowManyAndListsThem() {
        var bell = new Bell(inbox());
        UI.getCurrent().add(bell);
        bell.refresh();
        assertThat($(Span.class).withClassName("bell-count").all())
                .extracting(Span::getText)
                .contains("5");
        things = 250;
        bell.getChildren()
                .filter(Popover.class::isInstance)
                .map(Popover.class::cast)
                .forEach(Popover::open);
        assertThat($(Span.class).withClassName("bell-count").all())
                .extracting(Span::getText)
                .contains("+99");
        assertThat($(Anchor.class).withClassName("inbox-line").all())
                .extracting(Anchor::getHref)
                .containsExactly("first", "later");
        // The page's own bell stands in the tree, too.
        assertThat(bell.getChildren().filter(Button.class::isInstance))
                .extracting(button -> button.getElement().getAttribute("aria-label"))
                .contains("Notifications : 252 éléments vous attendent");
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void aCaseWorkerIsToldOfVisitsAndComplaints() {
        assertThat(real.now()).extracting(WorkItem::titleKey).contains("followup.care.work.answer");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void anOrganiserIsToldOfWhatWaitsForTheStore() {
        assertThat(real.now())
                .extracting(WorkItem::titleKey)
                .contains("followup.care.work.store")
                .doesNotContain("followup.care.work.answer");
    }
}
