package ma.idmaj.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.audit.AuditRow;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.time.Instant;
import java.util.List;

/** The auditor reads words, in the page's language, whatever a module has written. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    AuditWords words;

    @Test
    @As(DemoAccount.AUDITOR)
    void theNewestEntriesAreInWords() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
        navigate(AuditView.class);
        List<String> acts = $(NativeTableCell.class).all().stream()
                .filter(cell -> "Opération".equals(cell.getElement().getAttribute("data-label")))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
        assertThat(acts).isNotEmpty().doesNotContain("", "Autre opération").allMatch(act -> !act.contains("audit."));
    }

    @Test
    void anUnknownActHasANeutralLabel() {
        var entry = new AuditRow(1, Instant.EPOCH, "x", "neverHeardOf", "1", "neverHeardOf", "");
        assertThat(words.act(entry, Language.FR)).isEqualTo("Autre opération");
        assertThat(words.subject(entry, Language.AR)).isEqualTo("عنصر آخر");
    }

    @Test
    void idsAndDigestsAreShortened() {
        assertThat(AuditWords.brief("0192f0c1-aaaa-7bbb-8ccc-0123456789ab")).isEqualTo("…0123456789ab");
        assertThat(AuditWords.brief("ab".repeat(32))).isEqualTo("abababababab…");
        assertThat(AuditWords.brief("13/13")).isEqualTo("13/13");
    }
}
