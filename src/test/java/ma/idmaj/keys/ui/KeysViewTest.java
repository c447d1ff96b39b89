package ma.idmaj.keys.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.keys.KeyChange;
import ma.idmaj.keys.KeyService;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;

/** The page says which keys are in use; a change over all the demo's data finds every value where its part says it is. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class KeysViewTest extends SpringBrowserlessTest {

    @Autowired
    KeyService keys;

    @Test
    @As(DemoAccount.ADMIN)
    void everyValueOfTheDemoOpensAndThePageSaysSo() {
        KeyChange change = keys.change(looked -> true);
        assertThat(change.unread()).isZero();
        assertThat(change.twice()).isZero();
        assertThat(change.whole()).isTrue();
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
        navigate(KeysView.class);
        List<String> kinds = $(NativeTableCell.class).all().stream()
                .filter(cell -> "Rôle".equals(cell.getElement().getAttribute("data-label")))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
        assertThat(kinds).containsExactly("Clé de chiffrement actuelle", "Clé d’index actuelle");
        assertThat($(Paragraph.class).id("last-change").getText()).startsWith("Dernière conversion terminée le ");
    }
}
