package ma.idmaj.beneficiaries.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.duplicates.Reason;
import ma.idmaj.beneficiaries.duplicates.ui.LookAlikesPanel;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Who registers a person is told of a file with the same telephone, in whichever step the number is typed. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class LookAlikesInStepsTest extends SpringBrowserlessTest {

    private static final PersonName NAME = new PersonName("زهرة أوتغموت", "Zahra OUTAGHMOUT");
    private static final String PHONE = "0677451290";

    @Autowired
    IdentityStep identity;

    @Autowired
    ContactStep contact;

    @Autowired
    RegistrationService registrations;

    @Autowired
    BeneficiaryService people;

    @Autowired
    JdbcTemplate jdbc;

    private UUID registration;

    @BeforeEach
    void begin() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
        Integer there = jdbc.queryForObject(
                "select count(*) from beneficiary where name_latin = ?", Integer.class, NAME.latin());
        if (there == 0)
            people.register(new BeneficiaryDraft(
                    NAME,
                    null,
                    Phone.parse(PHONE).orElseThrow(),
                    LocalDate.of(1988, 4, 2),
                    Sex.FEMALE,
                    "",
                    null,
                    null,
                    ""));
        registration = registrations.start();
        registrations.keep(registration, Map.of(Answer.ARABIC_NAME, NAME.ar(), Answer.BIRTH_DATE, "02/04/1988"));
    }

    @AfterEach
    void giveUp() {
        registrations.discard(registration);
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void theIdentityStepKnowsTheTelephoneAnsweredBefore() {
        registrations.keep(registration, Map.of(Answer.SECOND_PHONE, PHONE));
        assertThat(told(identity.content(registration, () -> {}))).contains(Localized.label(Reason.SAME_PHONE));
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void theContactStepTellsWhileTheTelephoneIsTyped() {
        var content = contact.content(registration, () -> {});
        assertThat(told(content))
                .contains(Localized.label(Reason.SAME_BIRTH))
                .doesNotContain(Localized.label(Reason.SAME_PHONE));
        test($(TextField.class, content).withId("phone").single()).setValue(PHONE);
        assertThat(told(content)).contains(Localized.label(Reason.SAME_PHONE));
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void theContactStepKnowsWhatWasAnswered() {
        registrations.keep(registration, Map.of(Answer.PHONE, PHONE));
        assertThat(told(contact.content(registration, () -> {}))).contains(Localized.label(Reason.SAME_PHONE));
        registrations.keep(registration, Map.of(Answer.ARABIC_NAME, ""));
        assertThat(told(contact.content(registration, () -> {})))
                .as("without a name nobody is looked for")
                .doesNotContain(Localized.label(Reason.SAME_PHONE));
    }

    private String told(Component content) {
        if (!content.isAttached()) UI.getCurrent().add(content);
        return $(LookAlikesPanel.class, content).all().stream()
                .map(panel -> panel.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
