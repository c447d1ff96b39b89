package ma.idmaj.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;

/** Each role finds its own dashboards, and an address asks for no other. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ReportsViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.APPROVER)
    void whoReadsAllPeopleHasAllDashboardsAndTheirFilter() {
        var view = open("");
        assertThat(parts(view)).hasSize(ReportPart.values().length);
        assertThat($(ReportFilter.class).exists()).isTrue();
        assertThat($(FigurePanel.class).exists()).isTrue();
        open("part=groups&by=region&value=nowhere");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains(Localized.text("reporting.tooFew.title"));
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void aSupervisorHasThePricesWhateverTheAddressSays() {
        var view = open("part=groups");
        assertThat(parts(view)).containsExactly(Localized.text("reporting.ReportPart.PRICES"));
        assertThat($(ReportFilter.class).exists()).isFalse();
        assertThat($(H2.class).all()).extracting(H2::getText).anyMatch(title -> title.contains("prix du catalogue"));
    }

    @Test
    @As(DemoAccount.ADMIN)
    void anAdministratorHasCountsWithoutAFilter() {
        var view = open("part=path&by=region&value=06");
        assertThat(parts(view)).containsExactly(Localized.text("reporting.ReportPart.PATH"));
        assertThat($(ReportFilter.class).exists()).isFalse();
        assertThat($(FigurePanel.class).all()).hasSize(1);
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void aCaseWorkerReadsTheWorkOfTheOwnCentreByName() {
        open("part=work");
        var workers = $(FigurePanel.class).all().stream()
                .filter(panel -> panel.getId().orElse("").equals("figure-workers"))
                .findFirst()
                .orElseThrow();
        assertThat(workers.getElement().getTextRecursively())
                .contains("Salma EL OUARDI", "Casablanca", Localized.text("reporting.workers.nobody"))
                .doesNotContain("Fès", "Marrakech");
    }

    private ReportsView open(String query) {
        UI.getCurrent().navigate(ReportsView.PATH, QueryParameters.fromString(query));
        return $(ReportsView.class).single();
    }

    private List<String> parts(ReportsView view) {
        return $(Anchor.class, $(Nav.class, view).single()).all().stream()
                .map(Anchor::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
