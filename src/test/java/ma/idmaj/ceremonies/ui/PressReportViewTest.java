package ma.idmaj.ceremonies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.press.formulas.FormulaLinks;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;

/** The press text on the report: each role is shown its own part of it. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class PressReportViewTest extends SpringBrowserlessTest {

    private static final String PAST = "ceremonies/ain-chock/report";

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void anApprovedTextIsShownInBothLanguagesAndGivenOut() {
        navigate(PAST, CeremonyReportView.class);
        List<Article> articles = $(Article.class).all();
        assertThat(articles.stream().map(article -> article.getElement().getAttribute("lang")))
                .containsExactly("ar-MA", "fr-MA");
        assertThat(articles.stream().map(article -> article.getElement().getAttribute("dir")))
                .containsExactly("rtl", "ltr");
        assertThat(articles.getFirst().getElement().getTextRecursively()).contains("لفائدة 34 مستفيدا");
        assertThat(articles.getLast().getElement().getTextRecursively())
                .contains("au profit de 34 bénéficiaires", "la première tranche", "Présidente du conseil élu");
        assertThat($(ListItem.class).withClassName("fails").exists()).isFalse();
        assertThat($(ListItem.class).withClassName("holds").all()).hasSize(4);
        assertThat(ids())
                .contains("press-download", "press-copyAr", "press-withdraw")
                .doesNotContain("press-approve");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void itsPaperIsLookedAtAndIssuedByAnActOfItsOwn() {
        navigate(PAST, CeremonyReportView.class);
        test($(Button.class).withId("press-paper").single()).click();
        assertThat($(PaperPreview.class).single().isVisible()).isTrue();
        test($(Button.class).withId("issue").single()).click();
        assertThat($(Button.class).withId("issue").all().stream().noneMatch(Button::isVisible))
                .isTrue();
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void anAuditorReadsAndChangesNothing() {
        navigate(PAST, CeremonyReportView.class);
        assertThat($(Article.class).all()).hasSize(2);
        assertThat(ids()).contains("press-download").doesNotContain("press-withdraw", "add-statement");
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void aCaseWorkerSeesNoPressText() {
        navigate(PAST, CeremonyReportView.class);
        assertThat($(Article.class).exists()).isFalse();
        assertThat($(Div.class).withId("press").exists()).isFalse();
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void aSupervisorIsLedToTheFormulasAlone() {
        navigate(PAST, CeremonyReportView.class);
        assertThat($(Article.class).exists()).isFalse();
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref)).contains(FormulaLinks.ALL);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aDraftIsWrittenByTheNamesOfItsFigures() {
        navigate("ceremonies/sidi-bernoussi/report", CeremonyReportView.class);
        test($(Button.class).withId("press-edit").single()).click();
        assertThat($(TextArea.class).withId("headline-ar").single().getValue())
                .contains("[المكان]", "[عدد المستفيدين]");
        TextArea french = $(TextArea.class).withId("headline-fr").single();
        assertThat(french.getValue()).contains("[lieu]", "[nombre de bénéficiaires]");
        test(french).setValue("Une remise pour 12 personnes");
        test($(Button.class).withId("save-press").single()).click();
        assertThat($(TextArea.class).withId("headline-fr").single().getValue())
                .as("a refusal leaves what was typed")
                .isEqualTo("Une remise pour 12 personnes");
    }

    private List<String> ids() {
        return $(Button.class).all().stream()
                .flatMap(button -> button.getId().stream())
                .toList();
    }
}
