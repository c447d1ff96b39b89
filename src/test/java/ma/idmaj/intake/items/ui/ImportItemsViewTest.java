package ma.idmaj.intake.items.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.intake.changes.ChangeKind;
import ma.idmaj.intake.changes.Changes;
import ma.idmaj.intake.changes.RowChange;
import ma.idmaj.intake.items.ItemsIntakeService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The catalogue leaves and comes back: untouched it changes nothing, edited it shows from what to what. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ImportItemsViewTest extends SpringBrowserlessTest {

    @Autowired
    ItemsIntakeService intake;

    @Autowired
    ListExports exports;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void theCatalogueAsItWasExportedChangesNothing() {
        for (Language language : Language.values())
            for (SheetFormat format : SheetFormat.values()) {
                var checked = intake.check(exported(format, language), "catalogue", done -> true);
                assertThat(checked.rows()).hasSizeGreaterThan(20);
                assertThat(checked.rows()).extracting(RowChange::kind).containsOnly(ChangeKind.SAME);
            }
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void aChangeIsShownFromWhatToWhatAndMayBeLeft() {
        Changes edited = edited();
        var view = navigate(ImportItemsView.class);
        String name = ((LocalizedText) edited.taken().getFirst().name()).fr();
        view.show(edited);
        assertThat($(NativeTableRow.class).all()).hasSize(2);
        assertThat(view.getElement().getTextRecursively())
                .contains("Nom en français")
                .contains(name)
                .contains("devient");
        assertThat(confirm().isEnabled()).isTrue();
        test($(Checkbox.class).single()).click();
        assertThat(confirm().isEnabled()).isFalse();
        test($(Button.class).withId("kind-SAME").single()).click();
        assertThat($(NativeTableRow.class).all()).hasSizeGreaterThan(20);
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat(confirm().getText()).isEqualTo("لم يعتمد أي سطر");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void whoOnlyReadsTheCatalogueDoesNotComeHere() {
        assertThatThrownBy(() -> navigate(ImportItemsView.class)).hasMessageContaining("NoAccessPage");
    }

    private Button confirm() {
        return $(Button.class).withId("confirm").single();
    }

    private Changes edited() {
        String text = new String(exported(SheetFormat.CSV, Language.FR), StandardCharsets.UTF_8);
        String[] lines = text.split("\r\n");
        String[] cells = lines[1].split(";");
        cells[2] = "\"Nom changé dans le tableur\"";
        lines[1] = String.join(";", cells);
        return intake.check(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), "catalogue", done -> true);
    }

    private byte[] exported(SheetFormat format, Language language) {
        UI.getCurrent().navigate(CatalogueLinks.ALL);
        var list = TakeAway.of($(Button.class).withId("take-away").single()).list();
        var out = new ByteArrayOutputStream();
        exports.write(list, format, language, out, written -> true);
        return out.toByteArray();
    }
}
