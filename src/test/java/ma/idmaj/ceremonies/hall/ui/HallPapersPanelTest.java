package ma.idmaj.ceremonies.hall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.UUID;

/** The hall's papers on a ceremony's page: offered to who prepares, made at a press, missing data said. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class HallPapersPanelTest extends SpringBrowserlessTest {

    private static final List<String> PAPERS = List.of(
            "hall-labels",
            "hall-badges",
            "hall-badgesOfList",
            "hall-placeCards",
            "hall-invitations",
            "hall-convocations",
            "hall-runningOrder");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private UUID open() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
        var me = SecurityContextHolder.getContext().getAuthentication();
        UUID ceremony = new CeremonyCast(context).listed(2, null);
        SecurityContextHolder.getContext().setAuthentication(me);
        UI.getCurrent().navigate("ceremonies/" + ceremony + "/prepare");
        return ceremony;
    }

    private List<String> offered() {
        return $(Button.class).all().stream()
                .filter(Component::isVisible)
                .flatMap(button -> button.getId().stream())
                .filter(PAPERS::contains)
                .toList();
    }

    private List<String> printed(UUID ceremony) {
        return jdbc.sql("select detail from audit_entry where subject_id = ? and act = 'hallPaperPrinted' order by seq")
                .param(ceremony.toString())
                .query(String.class)
                .list();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void eachIsMadeAtAPress() {
        UUID ceremony = open();
        assertThat(offered()).isEmpty();
        $(Details.class).id("hall-papers").setOpened(true);
        assertThat(offered()).containsExactlyElementsOf(PAPERS);
        $(Button.class).id("hall-labels").click();
        $(Button.class).id("hall-badgesOfList").click();
        // No guest yet: the refusal says so, and nothing is printed.
        $(Button.class).id("hall-placeCards").click();
        assertThat(printed(ceremony)).containsExactly("labels", "badges");
        $(Button.class).id("hall-convocations").click();
        assertThat(issued(ceremony)).as("looked at").isEmpty();
        $(Button.class).id("issue").click();
        assertThat(issued(ceremony)).containsExactly("CONVOCATIONS");
    }

    private List<String> issued(UUID ceremony) {
        return jdbc.sql("select kind from issued_paper where subject_id = ?")
                .param(ceremony)
                .query(String.class)
                .list();
    }

    @Test
    @As(DemoAccount.APPROVER)
    void othersAreNotOfferedThem() {
        open();
        assertThat($(HallPapersPanel.class).all().stream().anyMatch(Component::isVisible))
                .isFalse();
    }
}
