package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;

import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A desk on the day, in its own browser and its own language: it calls by number, marks, ticks and lets sign. */
final class DeskAtWork {

    private static final Pattern RECORD = Pattern.compile("\"record\":\"(\\d{4}/\\d{4,})\"");

    /** Whatever a thumb may hit on the day and in its sheet, too low for it. */
    private static final String SMALL = """
            [...document.querySelectorAll(`.day :is(button, vaadin-button, a, label, select, summary, vaadin-text-field,
                    input:not([type=radio]), [role=checkbox])`)]
                .filter(e => e.offsetParent && !e.closest('vaadin-text-field *'))
                .filter(e => e.getBoundingClientRect().height < 55.5)
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 20))
            """;

    /** A sheet covers the page and scrolls by itself. */
    private static final String SHEETS_OUT = """
            [...document.querySelectorAll('dialog[open]')].filter(e => e.scrollWidth > e.clientWidth).length
            """;

    final Page page;
    final Language language;
    private final UUID ceremony;
    private final Function<String, String> words;

    /** @param words of a key, in the desk's language */
    DeskAtWork(Page page, Language language, UUID ceremony, Function<String, String> words) {
        this.page = page;
        this.language = language;
        this.ceremony = ceremony;
        this.words = words;
    }

    /** Types the number into the box: the person stands before the desk. */
    void bring(int number, String name) {
        var box = page.locator("#finder input");
        box.fill(Integer.toString(number));
        box.press("Enter");
        assertThat(box).hasValue("");
        assertThat(page.locator(".person:visible h2")).hasText(name);
    }

    void press(String act) {
        page.locator(".person:visible vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(words.apply("ceremonies.day.act." + act)))
                .first()
                .click();
    }

    /** Marked as here, and the card has followed. */
    void receive(String act) {
        press(act);
        assertThat(page.locator(".person #sign")).isVisible();
    }

    void damaged(int item) {
        var row = page.locator(".person .tick-row[data-item]").nth(item);
        row.locator(".tick").click();
        row.locator("[data-set=DAMAGED]").click();
        assertThat(row).hasAttribute("data-state", "DAMAGED");
    }

    Locator sheet() {
        page.locator("#sign").click();
        page.locator("dialog[open] .signature canvas").waitFor();
        return page.locator("dialog[open]");
    }

    /**
     * Signs in the open sheet and confirms. From the confirmation to its answer the browser sends one request, the act
     * itself; whatever the view would ask of the server is held back meanwhile, so that nothing can hang on it.
     *
     * @return the record's number, as the answer tells it
     */
    String signed() {
        Signature.draw(page);
        var untilAnswered = new ArrayList<String>();
        var asked = new ArrayList<String>();
        var held = new ArrayList<Route>();
        var acknowledged = new AtomicBoolean();
        Predicate<String> ofTheView = url -> url.contains("v-r=uidl");
        Consumer<Request> note = request -> {
            if (!ofTheView.test(request.url())) asked.add(request.method() + " " + request.url());
        };
        page.route(ofTheView, route -> {
            if (acknowledged.get()) route.resume();
            else held.add(route);
        });
        page.onRequest(note);
        Response answer = page.waitForResponse(
                response -> {
                    if (!act(response.request())) return false;
                    untilAnswered.addAll(asked);
                    acknowledged.set(true);
                    return true;
                },
                () -> page.locator("#confirm-handover").click());
        page.offRequest(note);
        held.forEach(Route::resume);
        page.unroute(ofTheView);
        Assertions.assertThat(untilAnswered)
                .as("requests from the confirmation to its answer")
                .singleElement()
                .asString()
                .startsWith("POST ")
                .endsWith(acts());
        Assertions.assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("dialog[open]")).hasCount(0);
        var record = RECORD.matcher(answer.text());
        Assertions.assertThat(record.find()).as(answer.text()).isTrue();
        return record.group(1);
    }

    void shows(int number, String stateKey) {
        assertThat(row(number)).containsText(words.apply("ceremonies.LineState." + stateKey));
    }

    Locator rows() {
        return page.locator(".day-list .lines .line");
    }

    Locator row(int number) {
        return page.locator(".day-list .line:has(.number:text-is('" + number + "'))");
    }

    /** As it stands now, on the narrowest phones: nothing sticks out and a thumb hits everything. */
    void fitsPhones() {
        for (int width : List.of(320, 360, 390)) {
            page.setViewportSize(width, 844);
            PageChecks.assertNoSidewaysScroll(page);
            Assertions.assertThat(page.evaluate(SHEETS_OUT))
                    .as("sheets that scroll sideways at %d", width)
                    .isEqualTo(0);
            Assertions.assertThat((List<?>) page.evaluate(SMALL))
                    .as("targets under 56 px at %d", width)
                    .isEmpty();
        }
        page.setViewportSize(1280, 900);
    }

    private boolean act(Request request) {
        return request.method().equals("POST") && request.url().endsWith(acts());
    }

    private String acts() {
        return "/day/" + ceremony + "/acts";
    }
}
