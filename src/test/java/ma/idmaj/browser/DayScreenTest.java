package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Two desks and whoever calls the names, each at an own screen: what one does the others see without reloading. */
class DayScreenTest extends BrowserTest {

    private static final int PEOPLE = 3;

    /** What a thumb has to hit on the day. */
    private static final String SMALL = """
            [...document.querySelectorAll('.day :is(button, vaadin-button, a, vaadin-text-field, label)')]
                .filter(e => e.offsetParent && !e.closest('vaadin-text-field *'))
                .filter(e => e.getBoundingClientRect().height < 55.5)
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 20))
            """;

    private static final String PAD = "**/signature_pad*";

    private static final Consumer<Route> LINE_OF_A_HOTEL = route -> route.fulfill(new Route.FulfillOptions()
            .setStatus(200)
            .setContentType("text/html")
            .setBody("<html>Bienvenue</html>"));

    @Autowired
    ApplicationContext application;

    @Autowired
    DayService day;

    private BrowserContext otherBrowser;

    @AfterEach
    void leave() {
        if (otherBrowser != null) otherBrowser.close();
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatOneDeskDoesTheOtherScreensShow(Language language) {
        UUID ceremony = new CeremonyCast(application).approved(PEOPLE);
        List<LineRow> lines = day.lines(ceremony);
        Language other = language.other();

        Page desk = page;
        login(DemoAccount.DESK, language);
        open("ceremonies/" + ceremony + "/day");
        otherBrowser = Chromium.browser().newContext(options());
        page = otherBrowser.newPage();
        login(DemoAccount.ORGANISER, other);
        Page secondDesk = page;
        open("ceremonies/" + ceremony + "/day");
        Page announcer = otherBrowser.newPage();
        announcer.navigate(address("ceremonies/" + ceremony + "/announcer"));
        List<Page> screens = List.of(desk, secondDesk, announcer);
        screens.forEach(screen -> screen.evaluate("window.opened = 'once'"));
        assertThat(announcer.locator("li .name").first()).hasText(name(lines, 0, other));
        checkAll(screens);

        // The first person stands before both desks: one receives her, the other's card follows.
        assertThat(desk.locator(".person h2")).hasText(name(lines, 0, language));
        assertThat(desk.locator(".front-name")).hasText(name(lines, 0, language));
        press(desk, "ceremonies.day.act.present", language);
        assertThat(secondDesk.locator(".person #sign")).isVisible();
        assertThat(secondDesk.locator("#counter")).containsText(text(other, "ceremonies.day.present", 1));
        assertThat(announcer.locator("li .name").first()).hasText(name(lines, 1, other));
        press(secondDesk, "ceremonies.day.act.absent", other);
        assertThat(announcer.locator("li .name").first()).hasText(name(lines, 1, other));
        assertThat(row(desk, lines, 0, language)).containsText(text(language, "ceremonies.LineState.ABSENT"));

        handOver(desk, lines, language);
        assertThat(row(secondDesk, lines, 1, other)).containsText(text(other, "ceremonies.LineState.SIGNED"));
        assertThat(secondDesk.locator("#counter")).containsText(text(other, "ceremonies.day.handedOver", 1, PEOPLE));
        assertThat(announcer.locator("li .name")).hasText(new String[] {name(lines, 2, other)});
        checkAll(screens);
        screens.forEach(screen ->
                Assertions.assertThat(screen.evaluate("window.opened")).isEqualTo("once"));
        Assertions.assertThat(day.lines(ceremony))
                .extracting(LineRow::state)
                .containsExactly(LineState.ABSENT, LineState.SIGNED, LineState.PLANNED);
    }

    /** What is pressed and signed while the line is cut goes through once when it is back, even after a reload. */
    @Override
    protected boolean alone() {
        return true;
    }

    @Test
    void whatWasPressedWhileCutGoesThroughOnce() {
        UUID ceremony = new CeremonyCast(application).approved(PEOPLE + 1);
        List<LineRow> lines = day.lines(ceremony);
        Language language = Language.FR;
        login(DemoAccount.ORGANISER, language);
        open("ceremonies/" + ceremony + "/day");
        var badge = page.locator(".line-badge");
        assertThat(badge).hasAttribute("data-line", "connected");
        assertThat(badge).hasText(text(language, "ceremonies.day.line.connected"));

        // One person here, so that the first signature needs no other act.
        press(page, "ceremonies.day.act.present", language);
        assertThat(page.locator(".person #sign")).isVisible();
        context.setOffline(true);
        assertThat(badge).hasAttribute("data-line", "cut");
        page.locator(".person #sign").click();
        readOut(language);
        Signature.draw(page);
        page.locator("dialog[open] .confirm").click();
        // The next person is there without the server: absent; and the one after is received and signed for.
        assertThat(page.locator(".person:visible h2")).hasText(name(lines, 1, language));
        // The second tap finds the next person's button under the finger.
        button(page, "ceremonies.day.act.absent", language).dblclick();
        assertThat(page.locator(".person:visible h2")).hasText(name(lines, 2, language));
        press(page, "ceremonies.day.act.present", language);
        page.locator(".person:visible [data-open=sign]").click();
        Signature.draw(page);
        page.locator("dialog[open] .confirm").click();
        assertThat(badge).containsText(text(language, "ceremonies.day.line.waiting", 4));
        Assertions.assertThat(day.lines(ceremony))
                .extracting(LineRow::state)
                .containsExactly(LineState.PRESENT, LineState.PLANNED, LineState.PLANNED, LineState.PLANNED);
        Pictures.take(page, new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/day-cut.png")));
        findWhileCut(lines, language);

        // The page is lost as well: another page of the application sends what it finds.
        context.setOffline(false);
        open("ceremonies");
        page.waitForFunction("window.idmajActs?.waiting().then(n => n === 0)");
        open("ceremonies/" + ceremony + "/day");
        assertThat(badge).hasAttribute("data-line", "connected");
        Assertions.assertThat(day.lines(ceremony))
                .extracting(LineRow::state)
                .containsExactly(LineState.SIGNED, LineState.ABSENT, LineState.SIGNED, LineState.PLANNED);
        Assertions.assertThat(day.records(ceremony)).hasSize(2);
        assertThat(page.locator("#counter")).containsText(text(language, "ceremonies.day.handedOver", 2, 4));
        wishWhileCut(lines, language);
        enterTheLastFromPaper(ceremony, lines, language);
        Assertions.assertThat(day.lines(ceremony).getLast().state()).isEqualTo(LineState.SIGNED);
    }

    /** What is signed is read out step by step by the page alone, each item and then the very words. */
    private void readOut(Language language) {
        var sheet = page.locator("dialog[open]");
        var reader = sheet.locator(".read-aloud");
        assertThat(reader).isHidden();
        sheet.locator("[data-read=open]").click();
        assertThat(reader).isVisible();
        var read = new StringBuilder();
        for (int step = 0; reader.locator(".done").isHidden(); step++) {
            if (step > 0) reader.locator("[data-read=next]").click();
            read.append(reader.locator(".sentence").textContent()).append(' ');
        }
        assertThat(reader.locator("[data-read=next]")).hasAttribute("disabled", "");
        assertThat(reader.locator(".done")).hasText(text(language, "ui.signing.read.done"));
        Assertions.assertThat(words(read.toString()))
                .endsWith(words(sheet.locator(".signed-text").textContent()))
                .startsWith(words(text(language, "ceremonies.day.readOut.GIVEN", "", 1))
                        .split(" ")[0]);
        check(page);
        Pictures.take(page, new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/day-read-out.png")));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whoever is on the page is found there; what has to ask the server says that it waits. */
    private void findWhileCut(List<LineRow> lines, Language language) {
        var box = page.locator("#finder input");
        box.fill(name(lines, 3, language).split(" ")[0]);
        assertThat(page.locator(".cut-matches .line")
                        .filter(new Locator.FilterOptions().setHasText(name(lines, 3, language))))
                .hasCount(1);
        assertThat(page.locator(".cut-matches p")).hasText(text(language, "ceremonies.day.cut.found"));
        box.fill("1");
        box.press("Enter");
        assertThat(page.locator(".person:visible h2")).hasText(name(lines, 0, language));
        assertThat(box).hasValue("");
        press(page, "ceremonies.day.act.undo", language);
        assertThat(page.locator(".person .waits-note:visible")).hasText(text(language, "ceremonies.day.waitsForLine"));
        box.fill("ع");
        box.fill("99");
        assertThat(page.locator(".cut-matches p")).hasText(text(language, "ceremonies.day.cut.notFound"));
        check(page);
        Pictures.take(page, new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/day-cut-found.png")));
    }

    /** What was wished for while the line was cut opens when it is back. */
    private void wishWhileCut(List<LineRow> lines, Language language) {
        context.setOffline(true);
        assertThat(page.locator(".line-badge")).hasAttribute("data-line", "cut");
        row(page, lines, 0, language).click();
        // Served already: no card of hers lies ready.
        assertThat(page.locator(".cut-matches p")).hasText(text(language, "ceremonies.day.cut.later", "1"));
        context.setOffline(false);
        // The view asks again every five seconds.
        assertThat(page.locator(".person:visible h2"))
                .hasText(name(lines, 0, language), new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(page.locator(".line-badge")).hasAttribute("data-line", "connected");
        assertThat(page.locator(".cut-matches p")).hasCount(0);
        context.setOffline(true);
        press(page, "ceremonies.day.act.undo", language);
        assertThat(page.locator(".person .waits-note:visible")).hasCount(1);
        context.setOffline(false);
        assertThat(page.locator("#confirm-undo"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(page.locator(".person .waits-note:visible")).hasCount(0);
        // The keys of the card behind the dialog are not its own.
        page.keyboard().press("Alt+n");
        assertThat(page.locator(".person:visible h2")).hasText(name(lines, 0, language));
        page.keyboard().press("Escape");
    }

    /**
     * An answer that isn't the application's settles nothing; what is ticked and drawn outlives late answers and other
     * desks' acts; and each account's kept acts are its own.
     */
    @Test
    void whatADeskHasBegunAndKeptIsNotLost() {
        UUID ceremony = new CeremonyCast(application).approved(PEOPLE + 3);
        List<LineRow> lines = day.lines(ceremony);
        Language language = Language.FR;
        login(DemoAccount.ORGANISER, language);
        context.route(PAD, Route::abort);
        open("ceremonies/" + ceremony + "/day");
        assertThat(page.locator(".line-badge")).hasAttribute("data-line", "connected");

        // A hotel's own page in place of the answer.
        answerPosts(LINE_OF_A_HOTEL);
        press(page, "ceremonies.day.act.present", language);
        var front = page.locator(".person:visible");
        front.locator(".tick-row[data-item] .tick").first().click();
        front.locator("#sign").click();
        signWithoutThePad(front, language);
        Signature.draw(page);
        assertThat(page.locator(".line-badge")).containsText(text(language, "ceremonies.day.line.waiting", 1));
        Assertions.assertThat(day.lines(ceremony).getFirst().state()).isEqualTo(LineState.PLANNED);

        // The line is back: the late answer, then another desk's act, and the desk is still signing.
        context.unrouteAll();
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator(".line-badge")).hasAttribute("data-line", "connected");
        assertThat(page.locator("#counter")).containsText(text(language, "ceremonies.day.present", 1));
        day.markAbsent(lines.get(1).id(), lines.get(1).version());
        assertThat(row(page, lines, 1, language)).containsText(text(language, "ceremonies.LineState.ABSENT"));
        assertThat(page.locator("dialog[open] .signature .sheet.drawn")).hasCount(1);
        assertThat(front.locator(".tick-row[data-state=MISSING]")).hasCount(1);
        page.locator("dialog[open] .confirm").click();
        assertThat(front.locator("h2")).hasText(name(lines, 2, language));
        Assertions.assertThat(day.lines(ceremony).getFirst().items())
                .extracting(LineRow.Item::state)
                .containsOnlyOnce(ItemState.MISSING);

        // Cut again: leaving asks, and another account on the same browser serves the same person meanwhile.
        answerPosts(Route::abort);
        press(page, "ceremonies.day.act.absent", language);
        assertThat(page.locator(".line-badge")).containsText(text(language, "ceremonies.day.line.waiting", 1));
        page.getByLabel(text(language, "shell.logOut")).click();
        assertThat(page.getByText(text(language, "shell.leave.unsent", 1))).isVisible();
        page.getByText(text(language, "shell.leave.stay")).click();
        // Signed out before the line is back: what was kept must not go out under the account that leaves.
        context.clearCookies();
        context.unrouteAll();
        login(DemoAccount.DESK, language);
        open("ceremonies/" + ceremony + "/day");
        // For the server the other account's screen may still stand open, and has turned to her.
        row(page, lines, 2, language).click();
        assertThat(front.locator("h2")).hasText(name(lines, 2, language));
        press(page, "ceremonies.day.act.present", language);
        assertThat(row(page, lines, 2, language)).containsText(text(language, "ceremonies.LineState.PRESENT"));
        page.getByLabel(text(language, "shell.logOut")).click();
        page.waitForURL(url -> url.contains("login"));
        login(DemoAccount.ORGANISER, language);
        page.waitForFunction("window.idmajActs?.waiting().then(n => n === 0)");
        // It came too late, and this page says which number it was.
        assertThat(page.locator(".acts-news")).containsText("3");
        PageChecks.assertAccessible(page);
        page.locator(".acts-news button").click();
        assertThat(page.locator(".acts-news")).hasCount(0);
        Assertions.assertThat(day.lines(ceremony).get(2).state()).isEqualTo(LineState.PRESENT);
        refusedWhileAnotherStandsHere(ceremony, lines, language);
        sentByAnotherTab(ceremony, lines, language);
    }

    /** The library did not come: the sheet says so, and opened again it has it. */
    private void signWithoutThePad(Locator front, Language language) {
        Locator sheet = page.locator("dialog[open]");
        assertThat(sheet.locator(".problem")).hasText(text(language, "ceremonies.day.padMissing"));
        sheet.locator("[data-confirm]").click();
        assertThat(sheet.locator(".problem")).hasText(text(language, "ceremonies.day.padMissing"));
        sheet.locator("[data-back]").click();
        context.unroute(PAD);
        front.locator("#sign").click();
        page.waitForFunction("Boolean(window.SignaturePad)");
        assertThat(sheet.locator(".problem")).hasText("");
    }

    /** What was refused of a person who has gone is read later: no other's success takes it back, and nobody is named. */
    private void refusedWhileAnotherStandsHere(UUID ceremony, List<LineRow> lines, Language language) {
        open("ceremonies/" + ceremony + "/day");
        assertThat(page.locator(".line-badge")).hasAttribute("data-line", "connected");
        answerPosts(Route::abort);
        for (int index : new int[] {3, 4}) {
            row(page, lines, index, language).click();
            assertThat(page.locator(".person:visible h2")).hasText(name(lines, index, language));
            press(page, "ceremonies.day.act.absent", language);
            assertThat(page.locator(".person:visible h2")).not().hasText(name(lines, index, language));
        }
        day.checkIn(lines.get(3).id(), day.lines(ceremony).get(3).version(), false);
        assertThat(row(page, lines, 3, language)).containsText(text(language, "ceremonies.LineState.PRESENT"));
        context.unrouteAll();
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(row(page, lines, 4, language)).containsText(text(language, "ceremonies.LineState.ABSENT"));
        assertThat(page.locator(".line-badge")).hasAttribute("data-line", "connected");
        assertThat(page.locator(".acts-news p")).containsText("4");
        assertThat(page.locator(".desk-news")).isHidden();
        Assertions.assertThat((String) page.evaluate("JSON.stringify(localStorage)"))
                .contains("\\\"4\\\"")
                .doesNotContain(lines.get(3).name().ar(), lines.get(3).name().latin());
        page.locator(".acts-news button").click();
    }

    /** Another tab of the same browser has the line: this one hears what it was answered, and goes on from there. */
    private void sentByAnotherTab(UUID ceremony, List<LineRow> lines, Language language) {
        page.route(url -> url.endsWith("/acts"), Route::abort);
        row(page, lines, 5, language).click();
        assertThat(page.locator(".person:visible h2")).hasText(name(lines, 5, language));
        press(page, "ceremonies.day.act.present", language);
        assertThat(page.locator(".person.unsent")).hasCount(1);
        Page tab = context.newPage();
        tab.navigate(address("ceremonies"));
        assertThat(row(page, lines, 5, language)).containsText(text(language, "ceremonies.LineState.PRESENT"));
        assertThat(page.locator(".person.unsent")).hasCount(0);
        tab.close();
        page.unrouteAll();
        page.locator(".person:visible #sign").click();
        Signature.draw(page);
        page.locator("dialog[open] .confirm").click();
        assertThat(row(page, lines, 5, language)).containsText(text(language, "ceremonies.LineState.SIGNED"));

        // Cut off, the desk serves whoever lies ready, and then says where it goes on.
        day.markAbsent(lines.get(2).id(), day.lines(ceremony).get(2).version());
        row(page, lines, 3, language).click();
        assertThat(page.locator(".person:visible h2")).hasText(name(lines, 3, language));
        context.setOffline(true);
        press(page, "ceremonies.day.act.absent", language);
        assertThat(page.locator(".desk-news")).containsText(text(language, "ceremonies.day.noneReady"));
        context.setOffline(false);
        assertThat(row(page, lines, 3, language))
                .containsText(
                        text(language, "ceremonies.LineState.ABSENT"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        Assertions.assertThat(day.lines(ceremony).get(3).state()).isEqualTo(LineState.ABSENT);
    }

    /** What becomes of the acts that are sent; the rest of the page goes through. */
    private void answerPosts(Consumer<Route> answer) {
        context.route(url -> url.endsWith("/acts"), route -> {
            if (route.request().method().equals("POST")) answer.accept(route);
            else route.resume();
        });
    }

    /** The paper twin of the same day: one key, saved with the others. */
    private void enterTheLastFromPaper(UUID ceremony, List<LineRow> lines, Language language) {
        for (Language each : new Language[] {language.other(), language}) {
            open("ceremonies/" + ceremony + "/paper", each);
            // The last one, and who was absent and may still have come.
            assertThat(page.locator(".paper-row")).hasCount(2);
            page.setViewportSize(PHONE, 844);
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.assertAccessible(page);
            page.setViewportSize(DESK, 900);
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/paper-entry-" + each.code() + ".png")));
        }
        page.locator("#printed-in vaadin-radio-button").first().click();
        Locator last = page.locator(".paper-row").last();
        last.focus();
        page.keyboard().press("i");
        assertThat(last.locator(".items")).isVisible();
        Locator item = last.locator("[data-item]").first();
        assertThat(item).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(item).hasValue(ItemState.MISSING.name());
        PageChecks.assertAccessible(page);
        last.focus();
        page.keyboard().press("g");
        assertThat(last.locator(".items")).isHidden();
        assertThat(last.locator("[data-mark=GIVEN]")).hasAttribute("aria-pressed", "true");
        // Whoever was absent has just been received at a desk: her row is shown anew, and the other mark stays.
        Locator late = page.locator(".paper-row").first();
        late.focus();
        page.keyboard().press("g");
        day.checkIn(lines.get(1).id(), day.lines(ceremony).get(1).version(), false);
        page.locator("#save-paper").click();
        assertThat(page.locator("vaadin-notification-card")).containsText(name(lines, 1, language));
        page.locator("vaadin-notification-card vaadin-button").click();
        assertThat(late.locator("[data-mark=GIVEN]")).hasAttribute("aria-pressed", "false");
        assertThat(last.locator("[data-mark=GIVEN]")).hasAttribute("aria-pressed", "true");
        page.locator("#save-paper").click();
        assertThat(page.locator(".paper-row")).hasCount(1);
    }

    private void handOver(Page desk, List<LineRow> lines, Language language) {
        row(desk, lines, 1, language).click();
        assertThat(desk.locator(".person h2")).hasText(name(lines, 1, language));
        press(desk, "ceremonies.day.act.present", language);
        desk.locator("#sign").click();
        desk.locator("dialog[open] .signature canvas").waitFor();
        check(desk);
        Signature.draw(desk);
        desk.locator("#confirm-handover").click();
        assertThat(desk.locator("dialog[open]")).hasCount(0);
    }

    private void press(Page desk, String key, Language language) {
        button(desk, key, language).click();
    }

    private Locator button(Page desk, String key, Language language) {
        return desk.locator(".person:visible vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(text(language, key)))
                .first();
    }

    private static Locator row(Page desk, List<LineRow> lines, int index, Language language) {
        return desk.locator(".day-list .lines > *")
                .filter(new Locator.FilterOptions().setHasText(name(lines, index, language)));
    }

    private static String name(List<LineRow> lines, int index, Language language) {
        return lines.get(index).name().in(language.arabic());
    }

    private static void checkAll(List<Page> screens) {
        screens.forEach(DayScreenTest::check);
    }

    private static void check(Page screen) {
        for (int width : new int[] {320, 360, PHONE}) {
            screen.setViewportSize(width, 844);
            PageChecks.assertNoSidewaysScroll(screen);
            Assertions.assertThat((List<?>) screen.evaluate(SMALL))
                    .as("targets under 56 px at %d", width)
                    .isEmpty();
        }
        PageChecks.assertAccessible(screen);
        screen.setViewportSize(DESK, 900);
    }
}
