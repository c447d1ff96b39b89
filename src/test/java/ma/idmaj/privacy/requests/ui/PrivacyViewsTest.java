package ma.idmaj.privacy.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.privacy.requests.RequestFilter;
import ma.idmaj.privacy.requests.RequestFilter.Standing;
import ma.idmaj.privacy.requests.RequestKind;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.Map;

/** The pages on people's rights as the data protection officer sees them; nobody else opens them. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class PrivacyViewsTest extends SpringBrowserlessTest {

    @Autowired
    RequestService requests;

    private void french() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void theFilterOfTheRegisterIsItsAddress() {
        french();
        UI.getCurrent().navigate("privacy", QueryParameters.simple(Map.of("standing", "OVERDUE", "kind", "ACCESS")));
        assertThat($(Select.class).all()).extracting(Select::getValue).contains(Standing.OVERDUE, RequestKind.ACCESS);
        assertThat(buttons()).contains("Enregistrer une demande");
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void aRequestSaysItsNextStep() {
        french();
        var late = requests.requests(new RequestFilter(Standing.OVERDUE, RequestKind.ACCESS), 0, 1)
                .getFirst();
        navigate("privacy/requests/" + late.id(), RequestView.class);
        assertThat(buttons()).contains("Vérifier l’identité", "Refuser").doesNotContain("Remettre le dossier en arabe");
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void theScheduleNamesEachCategory() {
        french();
        navigate("privacy/retention", Component.class);
        assertThat($(NativeTableCell.class).all().stream()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .anyMatch(text -> text.contains("Tracés des signatures"))
                .anyMatch(text -> text.contains("120 mois"))
                .noneMatch(text -> text.contains("privacy."));
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void othersDoNotOpenThem() {
        for (String route : List.of("privacy", "privacy/retention", "privacy/holds"))
            assertThat(navigate(route, Component.class).getClass().getName())
                    .as(route)
                    .startsWith("ma.idmaj.shell.");
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }
}
