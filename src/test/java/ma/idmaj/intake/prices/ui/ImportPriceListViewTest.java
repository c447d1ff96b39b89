package ma.idmaj.intake.prices.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.intake.Columns;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.Lists;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.intake.prices.CheckedPriceList;
import ma.idmaj.intake.prices.PriceListDraft;
import ma.idmaj.intake.prices.PriceListIntakeService;
import ma.idmaj.intake.prices.PriceRowChoice;
import ma.idmaj.intake.prices.RowKind;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.concurrent.atomic.AtomicReference;

/** The supplier's list on the screen: what to look at first, decided row by row or by kind. Nothing is brought in. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ImportPriceListViewTest extends SpringBrowserlessTest {

    @Autowired
    PriceListIntakeService intake;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void onlySupervisorsImport() {
        assertThatThrownBy(() -> navigate(ImportPriceListView.class)).hasMessageContaining("NoAccessPage");
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void theListIsDecidedOnTheScreen() {
        navigate(ImportPriceListView.class);
        assertThat($(Select.class).all()).isNotEmpty();
        var draft = draft();
        var list = intake.check(draft, done -> true);
        assertThat(list.rows().stream().filter(row -> row.number() == 19))
                .as("the demo's display case, ten times its price")
                .allMatch(row -> row.kind() == RowKind.SUSPICIOUS);
        var brought = new AtomicReference<CheckedPriceList>();
        var review = new PriceListReview(list, "Fournisseur", brought::set, () -> {});
        UI.getCurrent().add(review);
        String words = review.getElement().getTextRecursively();
        assertThat(words.indexOf("Vitrine neutre à pain"))
                .as("a slip stands before what is usual")
                .isLessThan(words.indexOf("Plancha à gaz 60 cm"));
        press("kind-DOUBLE");
        test($(Button.class)
                        .withText(Localized.text(
                                "intake.prices.forAll", PriceRowChoice.LEAVE_OUT, list.count(RowKind.DOUBLE)))
                        .single())
                .click();
        press("confirm");
        assertThat(brought.get().rows())
                .filteredOn(row -> row.kind() == RowKind.DOUBLE)
                .isNotEmpty()
                .allMatch(row -> brought.get().choice(row) == PriceRowChoice.LEAVE_OUT);
    }

    private void press(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private static PriceListDraft draft() {
        var file = ListFileReader.read(Lists.resource("supplier-price-list.xlsx"), "tarif.xlsx");
        return PriceListDraft.read(file, Columns.propose(file.first(), FileKind.PRICE_LIST));
    }
}
