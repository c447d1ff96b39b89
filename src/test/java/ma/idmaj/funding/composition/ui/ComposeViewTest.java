package ma.idmaj.funding.composition.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.funding.composition.CompositionService;
import ma.idmaj.funding.composition.Parameters;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.UUID;

/** What is asked for is looked at before it runs; a run reads in both languages; the address alone opens nothing. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ComposeViewTest extends SpringBrowserlessTest {

    @Autowired
    FundingService funding;

    @Autowired
    CompositionService compositions;

    @Test
    @As(DemoAccount.ORGANISER)
    void anEnvelopeOfNoughtIsToldAtItsFieldAndNothingRuns() {
        speak(Language.FR);
        navigate(CompositionLinks.compose(tranche()), ComposeView.class);
        var envelope = envelope();
        assertThat(envelope.getValue()).isNotNull();
        envelope.type("0");
        test(run()).click();
        assertThat(envelope.isInvalid()).isTrue();
        assertThat(envelope.getErrorMessage()).isEqualTo(Localized.text("funding.composition.envelopeMissing"));
        assertThat($(RunningWork.class).exists()).isFalse();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aRunSaysInBothLanguagesThatItIsProven() {
        UUID tranche = tranche();
        var problem = compositions.prepare(tranche, null, Parameters.of(Money.ofDirhams(90_000), null));
        UUID id = compositions.compose(problem, step -> true).id();
        for (Language language : Language.values()) {
            speak(language);
            navigate(CompositionLinks.composition(id), CompositionView.class);
            assertThat($(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .contains(Localized.text("funding.composition.proven.sentence"));
        }
        // Composed for no ceremony: there is no list to put it on.
        assertThat($(Button.class).withId("accept").exists()).isFalse();
    }

    @Test
    @As(DemoAccount.APPROVER)
    void anApproverComposesNothing() {
        UUID tranche = tranche();
        assertThatThrownBy(() -> navigate(CompositionLinks.compose(tranche), ComposeView.class))
                .hasMessageContaining("NoAccessPage");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> navigate(CompositionLinks.composition(UUID.randomUUID()), CompositionView.class))
                .isInstanceOf(Throwable.class);
        assertThatThrownBy(() -> navigate("funding/tranches/no-id/compose", ComposeView.class))
                .isInstanceOf(Throwable.class);
    }

    private UUID tranche() {
        return funding.tranches().getLast().id();
    }

    private Button run() {
        return $(Button.class).withId("run").single();
    }

    @SuppressWarnings("unchecked")
    private ParsedField<Money> envelope() {
        return (ParsedField<Money>) $(ParsedField.class).withId("envelope").single();
    }

    private static void speak(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().setLocale(language.locale());
    }
}
