package ma.idmaj.beneficiaries.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.dossier.DossierService;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** On a person's page: the data protection officer gives the dossier for a reason, others do not see that one could. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class DossierPanelTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DossierService dossiers;

    /** Somebody of whom much is kept. */
    private UUID person() {
        return jdbc.sql("""
                        select v.beneficiary_id from follow_up_visit v
                        join distribution_line l on l.beneficiary_id = v.beneficiary_id
                        join life_project_step s on s.life_project_id = v.life_project_id
                        group by v.beneficiary_id order by count(*) desc, v.beneficiary_id limit 1""").query(UUID.class).single();
    }

    private void open(UUID person) {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().navigate("beneficiaries/" + person);
    }

    private List<String> ids() {
        return $(Button.class).all().stream()
                .flatMap(button -> button.getId().stream())
                .toList();
    }

    private long given(UUID person) {
        return told(person, "dossierGiven");
    }

    private long told(UUID person, String act) {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ? and act = ?")
                .params(person.toString(), act)
                .query(Long.class)
                .single();
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void theOfficerGivesItForAReason() throws IOException {
        UUID person = person();
        long before = given(person);
        open(person);
        $(Button.class).id("give-dossier").click();
        $(Button.class).id("dossier-download").click();
        assertThat(given(person)).as("no reason, no dossier").isEqualTo(before);
        $(TextField.class).id("dossier-reason").setValue("Demande du 3 mai");
        $(Button.class).id("dossier-download").click();
        assertThat(given(person)).isEqualTo(before + 1);
        for (Language language : Language.values())
            Files.write(
                    Files.createDirectories(Path.of("target/papers")).resolve("dossier-demo-" + language + ".pdf"),
                    dossiers.give(person, "Demande du 3 mai", language).pdf());
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void itIsLookedAtForAReasonBeforeItIsGiven() {
        UUID person = person();
        open(person);
        $(Button.class).id("give-dossier").click();
        $(Button.class).id("dossier-look").click();
        assertThat($(Paragraph.class).withClassName("lacking").single().isVisible())
                .as("no reason, no look")
                .isTrue();
        $(Button.class).id("preview-close").click();
        $(TextField.class).id("dossier-reason").setValue("Demande du 4 mai");
        long given = given(person);
        long looked = told(person, "dossierLookedAt");
        $(Button.class).id("dossier-look").click();
        assertThat($(PaperPreview.class).single().isVisible()).isTrue();
        assertThat(told(person, "dossierLookedAt")).as("one look").isEqualTo(looked + 1);
        assertThat(given(person)).isEqualTo(given);
        assertThat($(Button.class).withId("download").all().stream().anyMatch(Button::isVisible))
                .as("nothing is taken from here")
                .isFalse();
    }

    @Test
    @As(DemoAccount.APPROVER)
    void othersAreNotOfferedIt() {
        open(person());
        assertThat(ids()).doesNotContain("give-dossier");
    }
}
