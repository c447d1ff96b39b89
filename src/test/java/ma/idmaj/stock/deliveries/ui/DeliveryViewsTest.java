package ma.idmaj.stock.deliveries.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.deliveries.DeliveryFilter;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;
import ma.idmaj.ui.signing.ReadAloud;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;

/** Deliveries as each role sees them; what is signed read out sentence by sentence. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class DeliveryViewsTest extends SpringBrowserlessTest {

    @Autowired
    DeliveryService deliveries;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aDeliveryThatFailsSaysWhy() {
        DeliveryRow planned = planned();
        navigate(StockLinks.delivery(planned.id()), DeliveryView.class);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(planned.recipient().name().latin());
        test($(Button.class).withId("fail").single()).click();
        test($(Button.class).withId("confirm").single()).click();
        assertThat($(TextArea.class).withId("reason").single().isInvalid()).isTrue();
        assertThat(planned().version()).isEqualTo(planned.version());
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void whoReadsActsOnNothing() {
        navigate(StockLinks.delivery(planned().id()), DeliveryView.class);
        assertThat($(Button.class).withId("leave").exists()).isFalse();
        assertThat($(Button.class).withId("fail").exists()).isFalse();
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void aSupervisorPlansWithoutSeeingPeople() {
        assertThat(planned().recipient()).isNull();
        var waiting = deliveries.waiting();
        assertThat(waiting).as("others wait in the demo").isNotEmpty();
        UI.getCurrent()
                .navigate(
                        StockLinks.NEW_DELIVERY,
                        QueryParameters.of(
                                "piece", waiting.getFirst().pieces().getFirst().code()));
        assertThat($(TextField.class).withId("delivery-address").single().getValue())
                .isEmpty();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void withoutAPieceThereIsNothingToPlan() {
        navigate(StockLinks.NEW_DELIVERY, PlanDeliveryView.class);
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void otherRolesDoNotOpenThem() {
        assertThatThrownBy(() -> navigate(DeliveriesView.class)).hasMessageContaining("NoAccessPage");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void sentencesComeOneByOneAndTheSameTextKeepsItsPlace() {
        var reader = new ReadAloud();
        UI.getCurrent().add(reader);
        reader.show(List.of("Un.", "Deux.", "Trois."), Language.FR);
        next();
        assertThat(sentence()).isEqualTo("Deux.");
        reader.show(List.of("Un.", "Deux.", "Trois."), Language.FR);
        assertThat(sentence()).isEqualTo("Deux.");
        assertThat(reader.readToTheEnd()).isFalse();
        next();
        assertThat(sentence()).isEqualTo("Trois.");
        assertThat(reader.readToTheEnd()).isTrue();
        reader.show(List.of("واحد.", "اثنان."), Language.AR);
        assertThat(sentence()).isEqualTo("واحد.");
        assertThat(reader.readToTheEnd()).isFalse();
    }

    private void next() {
        test($(Button.class).withText(Localized.text("ui.signing.read.next")).single())
                .click();
    }

    private String sentence() {
        return $(Paragraph.class).withClassName("sentence").single().getText();
    }

    private DeliveryRow planned() {
        return deliveries
                .deliveries(new DeliveryFilter(DeliveryState.PLANNED, null), 0, 1)
                .getFirst();
    }
}
