package ma.idmaj.beneficiaries.contents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The tasks a registration finds here: what each shows, whether it can be written in, and how far it has come. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class StepsTest extends SpringBrowserlessTest {

    private static final List<String> OURS = List.of("background", "photo", "papers", "consent");

    @Autowired
    List<RegistrationStep> steps;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void eachIsThereInOrderAndTellsHowFarItHasCome() {
        assertThat(ours().map(RegistrationStep::path).toList()).isEqualTo(OURS);
        assertThat(ours().map(step -> step.progress(full())).toList()).containsOnly(StepProgress.DONE);
        assertThat(ours().map(step -> step.progress(empty())).toList())
                .containsExactly(
                        StepProgress.OPTIONAL, StepProgress.OPTIONAL, StepProgress.OPTIONAL, StepProgress.TO_DO);
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void eachIsWrittenInAndReadOverWithoutWriting() {
        ours().forEach(step -> {
            var content = step.content(full(), () -> {});
            UI.getCurrent().add(content);
            assertThat(writes(content)).as(step.path()).isTrue();
            UI.getCurrent().removeAll();
            var answers = step.answers(full());
            UI.getCurrent().add(answers);
            assertThat(writes(answers)).as("answers of " + step.path()).isFalse();
            UI.getCurrent().removeAll();
        });
    }

    private static final List<String> ACTS =
            List.of("add-background", "remove-photo", "attach-papers", "record-consent");

    private boolean writes(Component part) {
        return $(Upload.class, part).exists()
                || $(Button.class, part).all().stream()
                        .anyMatch(
                                button -> button.getId().filter(ACTS::contains).isPresent());
    }

    private Stream<RegistrationStep> ours() {
        return steps.stream()
                .sorted(Comparator.comparingInt(RegistrationStep::order))
                .filter(step -> OURS.contains(step.path()));
    }

    /** Someone of the demo whose file holds everything. */
    private UUID full() {
        return jdbc.queryForObject("""
                select c.file_id from consent_record c join file_photo f on f.file_id = c.file_id
                join file_paper p on p.file_id = c.file_id where c.kind = 'DATA_PROCESSING' limit 1""", UUID.class);
    }

    private UUID empty() {
        return jdbc.queryForObject("""
                select b.id from beneficiary b join account u on u.username = 'caseworker' and u.centre_id = b.centre_id
                where b.created_by in ('demo', 'caseworker') and not exists (select 1 from file_background f where f.file_id = b.id)
                limit 1""", UUID.class);
    }
}
