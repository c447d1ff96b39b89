package ma.idmaj.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue's screens: what is missing is said at its field, and who may not write is offered nothing to write. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ItemScreensTest extends SpringBrowserlessTest {

    @Autowired
    CatalogueService catalogue;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void anEmptyFormSaysEveryGapAtItsField() {
        navigate(EditItemView.class);
        press("catalogue.save");
        assertThat(words($(ErrorSummary.class).single()))
                .contains(
                        Localized.text("catalogue.nameMissing"),
                        Localized.text("catalogue.sectorMissing"),
                        Localized.text("catalogue.priceMissing"),
                        Localized.text("catalogue.sourceMissing"));
        assertThat($(TextField.class).all().stream().filter(HasValidation::isInvalid))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void linesAreAddedMovedAndTakenOut() {
        var editor = new LinesEditor();
        UI.getCurrent().add(editor);
        test($(Button.class, editor).withId("add-line").single()).click();
        test($(Button.class, editor).withId("add-line").single()).click();
        var fields = $(TextField.class, editor).all();
        fields.get(0).setValue("السعة");
        fields.get(2).setValue("350 L");
        fields.get(4).setValue("Poids");
        fields.get(5).setValue("9 kg");
        assertThat(values(editor)).containsExactly("350 L", "9 kg");
        pressLabelled(editor, "catalogue.facts.line.up", 2);
        assertThat(values(editor)).containsExactly("9 kg", "350 L");
        pressLabelled(editor, "catalogue.facts.line.remove", 1);
        assertThat(values(editor)).containsExactly("350 L");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aReaderSeesTheTabsAndNothingToWrite() {
        var item = anItem();
        UI.getCurrent().navigate(CatalogueLinks.item(item.id()), QueryParameters.of("tab", "substitutes"));
        assertThat($(Tab.class).all().stream().map(tab -> tab.getElement().getTextRecursively()))
                .contains(
                        Localized.text("catalogue.facts.tab"),
                        Localized.text("catalogue.photos.tab"),
                        Localized.text("catalogue.substitutes.tab"));
        assertThat(shown().getElement().getTextRecursively())
                .contains(Localized.text("catalogue.substitutes.standIns"))
                .contains(Localized.text("catalogue.substitutes.covered"));
        assertThat($(Button.class, shown()).all()).isEmpty();
        assertThatThrownBy(() -> navigate(EditItemView.class)).hasMessageContaining("NoAccessPage");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void itemsStandSideBySideAndDifferencesAlone() {
        var two = catalogue.pick("four", false, 0, 2);
        String items = two.get(0).id() + "," + two.get(1).id();
        compare("items=" + items);
        int all = rows();
        compare("items=" + items + "&only=differences");
        assertThat(rows()).isBetween(2, all - 1);
        compare("items=" + two.getFirst().id() + ",x");
        assertThat(shown().getElement().getTextRecursively()).contains(Localized.text("catalogue.compare.none"));
        String many = catalogue.pick("", false, 0, 5).stream()
                .map(row -> row.id().toString())
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        compare("items=" + many);
        assertThat(shown().getElement().getTextRecursively()).contains(Localized.text("catalogue.compare.tooMany", 4));
    }

    private void compare(String parameters) {
        UI.getCurrent().navigate(CatalogueLinks.COMPARE, QueryParameters.fromString(parameters));
    }

    private static Component shown() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private int rows() {
        return $(NativeTableRow.class).all().size();
    }

    private ItemRow anItem() {
        return catalogue.pick("four", false, 0, 1).getFirst();
    }

    private static List<String> values(LinesEditor editor) {
        return editor.lines().stream().map(line -> line.value()).toList();
    }

    private void pressLabelled(LinesEditor editor, String key, int number) {
        String label = Localized.text(key, number);
        Stream<Button> buttons = $(Button.class, editor).all().stream();
        test(buttons.filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String key) {
        test($(Button.class).withText(Localized.text(key)).single()).click();
    }

    private static String words(ErrorSummary summary) {
        return summary.getElement().getTextRecursively();
    }
}
