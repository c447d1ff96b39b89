package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.UUID;

/** Someone else was faster with the same line: what they changed is told, and what was typed is still there. */
class ListEditorsScreenTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ListService lists;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSlowerOfTwoEditorsIsToldAndKeepsTheInput(Language language) {
        UUID ceremony = new CeremonyCast(application).listed(1, null);
        LineRow line = lists.lines(ceremony).getFirst();
        login(DemoAccount.ORGANISER, language);
        open("ceremonies/" + ceremony + "/prepare");
        page.getByLabel(text(language, "ceremonies.editItems", line.name().in(language.arabic())))
                .click();
        Locator quantity = page.locator(".item-row vaadin-integer-field input").first();
        quantity.fill("4");
        quantity.press("Tab");

        lists.changeItems(
                line.id(),
                line.version(),
                line.items().subList(0, 2).stream()
                        .map(item -> new NewItem(item.itemId(), item.name(), 6, item.unitPrice()))
                        .toList());
        page.locator("#save-items").click();
        Locator told = page.locator("[role=alert] .warning");
        assertThat(told).containsText(text(language, "ceremonies.overtaken"));
        assertThat(told).containsText(text(language, "ceremonies.change.quantity", item(line, 0, language), 1, 6));
        assertThat(told).containsText(text(language, "ceremonies.change.removed", item(line, 2, language)));
        assertThat(quantity).hasValue("4");
        Assertions.assertThat(firstQuantity(line)).as("the faster one's stands").isEqualTo(6);
        for (int width : new int[] {320, 360, PHONE}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
        }
        PageChecks.assertAccessible(page);

        page.locator("#save-items").click();
        assertThat(page.locator("vaadin-notification-card")).containsText(text(language, "ceremonies.itemsChanged"));
        Assertions.assertThat(firstQuantity(line))
                .as("knowing it, the slower one decides")
                .isEqualTo(4);
    }

    private int firstQuantity(LineRow line) {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        return lists.line(line.id()).orElseThrow().items().getFirst().quantity();
    }

    private static String item(LineRow line, int index, Language language) {
        return line.items().get(index).name().in(language.arabic());
    }
}
