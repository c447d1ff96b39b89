package ma.idmaj.readapi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.readapi.ApiKeyRow;
import ma.idmaj.readapi.ApiKeys;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A key is given to a partner, seen once, and taken back. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ApiKeysViewTest extends SpringBrowserlessTest {

    private static final String PARTNER = "Agence de la vue sans navigateur";

    @Autowired
    ApiKeys keys;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ADMIN)
    void isSeenOnceAndTakenBack() {
        navigate("admin/api-keys", ApiKeysView.class);
        test($(Button.class).withId("issue-key").single()).click();
        test($(Button.class).withId("save-key").single()).click();
        assertThat($(TextField.class).withId("key-partner").single().isInvalid())
                .isTrue();
        test($(TextField.class).withId("key-partner").single()).setValue(PARTNER);
        test($(Button.class).withId("save-key").single()).click();
        String key = $(TextField.class).withId("new-key").single().getValue();
        assertThat(key).matches("idmaj_[A-Za-z0-9_-]{43}");
        test($(Button.class).withId("key-copied").single()).click();
        assertThat($(TextField.class).withId("new-key").exists()).isFalse();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(PARTNER, key.substring(0, 12))
                .doesNotContain(key);

        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter(label -> label.contains(PARTNER))
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
        test($(TextField.class).withId("revoke-reason").single()).setValue("Fin d’essai");
        test($(Button.class).withId("revoke-key").single()).click();
        assertThat(keys.keys())
                .filteredOn(row -> row.partner().equals(PARTNER))
                .extracting(ApiKeyRow::reason)
                .containsExactly("Fin d’essai");
    }
}
