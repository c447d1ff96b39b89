package ma.idmaj.lifeprojects.needs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.substitutes.SubstituteRow;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** What the catalogue has approved instead of an item is accepted with it, and can be taken out and brought back. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class NeedDialogTest extends SpringBrowserlessTest {

    @Autowired
    CatalogueService catalogue;

    @Autowired
    NeedsService needs;

    @Test
    @As(DemoAccount.CASEWORKER)
    void theCataloguesSubstitutesComeWithTheItem() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
        ItemRow replaced = catalogue.pick("", false, 0, 200).stream()
                .filter(item -> !needs.standIns(item.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        var offered = needs.standIns(replaced.id()).stream()
                .map(SubstituteRow::itemId)
                .collect(Collectors.toSet());
        var saved = new AtomicReference<NeedDraft>();
        new NeedDialog(null, catalogue, needs, saved::set, () -> {}).open();
        item().setValue(replaced);
        assertThat(accepted()).isEqualTo(offered);
        assertThat(fromCatalogue().isVisible()).isFalse();
        substitutes().clear();
        assertThat(fromCatalogue().isVisible()).isTrue();
        test(fromCatalogue()).click();
        assertThat(accepted()).isEqualTo(offered);
        test($(Button.class).withId("save-need").single()).click();
        assertThat(saved.get().substitutes()).isEqualTo(offered);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ItemRow> item() {
        return $(ComboBox.class).all().stream()
                .filter(field -> field.getClass() == ComboBox.class)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<ItemRow> substitutes() {
        return (MultiSelectComboBox<ItemRow>) $(MultiSelectComboBox.class).single();
    }

    private Set<Object> accepted() {
        return substitutes().getValue().stream().map(ItemRow::id).collect(Collectors.toSet());
    }

    private Button fromCatalogue() {
        // A hidden one is not found by a query.
        List<Button> all = substitutes()
                .getParent()
                .orElseThrow()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        return all.getFirst();
    }
}
