package ma.idmaj.ceremonies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.closing.ui.CallOffPanel;
import ma.idmaj.ceremonies.closing.ui.ReopeningPanel;
import ma.idmaj.ceremonies.desks.ui.DesksPanel;
import ma.idmaj.ceremonies.reserve.ui.ReservePanel;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Beside the list and at the end of a ceremony, each role is shown its own. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class CeremonyEndViewsTest extends SpringBrowserlessTest {

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void theOrganiserSeesWhoWaitsAndOpensDeskAccounts() {
        navigate("ceremonies/sidi-bernoussi/prepare", PrepareListView.class);
        var panel = $(ReservePanel.class).single();
        assertThat(panel.isVisible()).isTrue();
        assertThat($(DataTable.class).all()).isNotEmpty();
        assertThat($(DesksPanel.class).single().isVisible()).isTrue();
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void whoReadsIsOfferedNeitherDesksNorSubstitution() {
        navigate("ceremonies/sidi-bernoussi/prepare", PrepareListView.class);
        assertThat($(ReservePanel.class).single().isVisible()).isTrue();
        assertThat($(DesksPanel.class).exists())
                .as("nobody but organisers sees the accounts")
                .isFalse();
        assertThat($(Button.class)
                        .withText(Localized.text("ceremonies.substitution.act"))
                        .exists())
                .isFalse();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aClosedCeremonyKeepsItsPapersAndIsOpenedAgainByTwo() {
        navigate("ceremonies/ain-chock/close", CloseCeremonyView.class);
        assertThat($(NativeTableHeaderCell.class).all().stream().map(NativeTableHeaderCell::getText))
                .contains(Localized.text("ceremonies.scans.column"));
        assertThat($(ReopeningPanel.class).single().isVisible()).isTrue();
        assertThat($(CallOffPanel.class).exists())
                .as("what was held is not called off")
                .isFalse();
        assertThat($(Button.class).withId("ask-reopening").exists()).isTrue();
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void aCaseWorkerSeesNoSignedPaper() {
        navigate("ceremonies/ain-chock/close", CloseCeremonyView.class);
        assertThat($(NativeTableHeaderCell.class).all().stream().map(NativeTableHeaderCell::getText))
                .doesNotContain(Localized.text("ceremonies.scans.column"));
        assertThat($(Button.class).withId("ask-reopening").exists()).isFalse();
    }
}
