package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.Slice;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The whole day of the thirteen, from the clerk's file to the closed ceremony: an Arabic desk and a French one at once,
 * one place passed on to the reserve, one person absent, one by proxy, one who cannot sign, one piece damaged; and
 * wherever a sum or a number of it is told, it is the same.
 */
class WholeDayTest extends PreparedDay {

    private static final int PARTLY = 1;
    private static final int REPRESENTED = 2;
    private static final int CANNOT_SIGN = 3;
    private static final int LEAVES = 4;
    private static final int ABSENT = 5;
    private static final int ENTERS = 14;
    /** Of the first person's items: the refrigerated display. */
    private static final int DAMAGED_ITEM = 2;

    /** The fourth person's 35.500 go, the newcomer's 30.000 come: 455.000 - 35.500 + 30.000 = 449.500. */
    private static final Money LISTED = ENVELOPE.minus(Money.ofDirhams(35_500)).plus(OF_NEWCOMER);

    /** The absent person's 34.200 and the damaged piece's 12.500 stay: 46.700. */
    private static final Money NOT_GIVEN = Money.ofDirhams(34_200).plus(Money.ofDirhams(12_500));

    /** 449.500 - 46.700 = 402.800. */
    private static final Money GIVEN = LISTED.minus(NOT_GIVEN);

    /** All but the absent person; a part of the items is a record as well. */
    private static final int RECORDS = PEOPLE - 1;

    @Autowired
    FiguresService reporting;

    @Autowired
    DayService day;

    @Autowired
    JdbcClient jdbc;

    /** What each place says, to be compared in one go. */
    private final Map<String, Object> told = new LinkedHashMap<>();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
        // Had it broken off half-way, the thirteen would stand on its list for whichever test brings them in next.
        jdbc.sql("update distribution_line set live_beneficiary_id = null where ceremony_id = ?")
                .param(ceremony)
                .update();
    }

    @Test
    void theThirteenAreServedAtTwoDesksAndEverySumIsTheSame() throws IOException {
        UUID agreement = agreement();
        newcomer();
        Money reportedBefore = reported();
        Page organiser = page;
        login(DemoAccount.ORGANISER, Language.FR);
        announce();
        bringIn();
        reserve();
        String[] account = deskAccount();
        confirm("submit");
        notice("ceremonies.submitted");
        elsewhere();
        login(DemoAccount.APPROVER, Language.FR);
        open("ceremonies/" + ceremony + "/approve");
        confirm("approve");
        notice("ceremonies.approved");

        elsewhere();
        login(account, Language.AR);
        open("ceremonies/" + ceremony + "/day");
        var arabic = desk(Language.AR);
        page = organiser;
        substitute(arabic);
        open("ceremonies/" + ceremony + "/day");
        var french = desk(Language.FR);
        List<String> records = serve(arabic, french);
        page = organiser;

        fundsBeforeTheClosing(agreement);
        open("ceremonies/" + ceremony + "/close");
        page.locator("#close").click();
        Locator sure = page.locator("[slot=confirm-button]:visible");
        sure.waitFor();
        told.put(
                "closing",
                page.getByText(text(Language.FR, "ceremonies.close.consequence", RECORDS, PEOPLE))
                                .count()
                        > 0);
        sure.click();
        notice("ceremonies.closed");
        assertThat(page.locator("#line-" + ABSENT)).containsText(text(Language.FR, "ceremonies.LineState.ABSENT"));
        assertThat(page.locator("#line-" + LEAVES)).containsText(text(Language.FR, "ceremonies.LineState.SUBSTITUTED"));

        numbered(records);
        signedFor();
        sumsAreEqual(agreement, reportedBefore);
    }

    private Money reported() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        return reporting.equipped(Slice.ALL).orElseThrow().amount();
    }

    /** The Arabic desk is open already, and follows. */
    private void substitute(DeskAtWork arabic) {
        open("ceremonies/" + ceremony + "/prepare");
        page.locator("#reserve tbody tr").first().locator("vaadin-button").click();
        page.locator("vaadin-select#leaves").click();
        page.locator("vaadin-select-item[role=option]:visible").nth(LEAVES - 1).click();
        page.locator("#reason input").fill("Ne souhaite plus de matériel");
        page.locator("#confirm-substitution").click();
        assertThat(page.locator("#line-" + LEAVES)).containsText(text(Language.FR, "ceremonies.LineState.SUBSTITUTED"));
        assertThat(page.locator("#line-" + ENTERS)).containsText(NEWCOMER.latin());
        assertThat(page.locator("#sum")).containsText(LISTED.format());
        assertThat(arabic.rows()).hasCount(ENTERS);
        arabic.shows(LEAVES, "SUBSTITUTED");
        assertThat(arabic.row(ENTERS)).containsText(NEWCOMER.ar());
        counted(arabic, 0, 0);
    }

    /** By turns, each seen at the other desk as it happens. @return the numbers of the records, in their order */
    private List<String> serve(DeskAtWork arabic, DeskAtWork french) {
        var records = new ArrayList<String>();
        List<LineRow> lines = lines();
        // The first stands before both desks: one receives her, the other's card and list follow.
        bring(french, lines, PARTLY);
        bring(arabic, lines, PARTLY);
        arabic.receive("present");
        assertThat(french.page.locator(".person #sign")).isVisible();
        french.shows(PARTLY, "PRESENT");
        arabic.damaged(DAMAGED_ITEM);
        arabic.fitsPhones();
        assertThat(arabic.sheet().locator(".received .not-given")).hasCount(1);
        served(PARTLY, arabic.signed(), records, arabic, french);

        bring(french, lines, REPRESENTED);
        french.receive("proxy");
        Locator proxy = french.sheet();
        proxy.locator("[name=signerName]").fill("Hicham TAHIRI");
        proxy.locator("[name=mandateKind]").selectOption("ADOUL");
        proxy.locator("[name=mandate]").fill("Acte 118 du registre 4");
        french.fitsPhones();
        served(REPRESENTED, french.signed(), records, arabic, french);

        bring(arabic, lines, CANNOT_SIGN);
        arabic.receive("present");
        Locator witness = arabic.sheet();
        witness.locator("input[value=WITNESS]").check();
        witness.locator("[name=signerName]").fill("سعيد الرحماني");
        arabic.fitsPhones();
        served(CANNOT_SIGN, arabic.signed(), records, arabic, french);

        bring(french, lines, ABSENT);
        french.press("absent");
        french.shows(ABSENT, "ABSENT");
        arabic.shows(ABSENT, "ABSENT");

        for (int number = ABSENT + 1; number <= ENTERS; number++) {
            var desk = number % 2 == 0 ? arabic : french;
            bring(desk, lines, number);
            desk.receive("present");
            desk.sheet();
            served(number, desk.signed(), records, arabic, french);
        }
        for (DeskAtWork desk : List.of(arabic, french)) counted(desk, RECORDS, 1);
        assertThat(arabic.page.locator(".place")).containsText(text(Language.AR, "ceremonies.day.allServed.title"));
        return records;
    }

    private void bring(DeskAtWork desk, List<LineRow> lines, int number) {
        page = desk.page;
        settle();
        desk.bring(number, lines.get(number - 1).name().in(desk.language.arabic()));
    }

    private static void served(int number, String record, List<String> records, DeskAtWork... desks) {
        records.add(record);
        for (DeskAtWork desk : desks) desk.shows(number, "SIGNED");
    }

    private void counted(DeskAtWork desk, int served, int absent) {
        Locator counter = desk.page.locator("#counter");
        assertThat(counter).containsText(text(desk.language, "ceremonies.day.handedOver", served, PEOPLE));
        assertThat(counter).containsText(text(desk.language, "ceremonies.day.absent", absent));
    }

    private void fundsBeforeTheClosing(UUID agreement) {
        page.navigate(address("funding/" + agreement));
        settle();
        Assertions.assertThat(figures().funds())
                .containsEntry("funding.spent", GIVEN.format())
                .containsEntry("funding.toHandOver", NOT_GIVEN.format())
                .containsEntry("funding.left", ENVELOPE.minus(LISTED).format());
    }

    private void sumsAreEqual(UUID agreement, Money reportedBefore) throws IOException {
        told.put("close", outcome());
        open("ceremonies/" + ceremony + "/report");
        told.put("report", outcome());
        told.put("report's sentence", page.locator(".press").textContent().contains(GIVEN.format()));
        open("ceremonies/" + ceremony + "/prepare");
        told.put(
                "list",
                List.of(
                        figures().fact("#sum .fact", "ceremonies.beneficiaries"),
                        figures().fact("#sum .fact", "ceremonies.sum")));
        // The first choice leads in Arabic, the last in French.
        for (int choice : List.of(0, 2)) {
            page.locator("#paper-languages input[type=radio]").nth(choice).check();
            settle();
            told.put("paper " + choice, figures().onPaper("paper-distributionlist", LISTED, ENVELOPE));
        }
        open("ceremonies");
        told.put(
                "ceremonies",
                page.locator(".cards .card")
                        .filter(new Locator.FilterOptions().setHasText("Cérémonie de la journée entière"))
                        .first()
                        .textContent()
                        .contains(LISTED.format()));
        page.navigate(address("funding/" + agreement));
        settle();
        told.put("funding", figures().funds());
        told.put("figures", reported().minus(reportedBefore).format());

        var outcome = List.of(
                Integer.toString(PEOPLE),
                Integer.toString(RECORDS),
                "1",
                LISTED.format(),
                GIVEN.format(),
                NOT_GIVEN.format());
        var onPaper = List.of(LISTED.format(), PEOPLE, LISTED.format());
        Assertions.assertThat(told)
                .isEqualTo(Map.of(
                        "closing",
                        true,
                        "close",
                        outcome,
                        "report",
                        outcome,
                        "report's sentence",
                        true,
                        "list",
                        List.of(Integer.toString(PEOPLE), LISTED.format()),
                        "paper 0",
                        onPaper,
                        "paper 2",
                        onPaper,
                        "ceremonies",
                        true,
                        "funding",
                        Map.of(
                                "funding.available", ENVELOPE.format(),
                                "funding.spent", GIVEN.format(),
                                "funding.toHandOver", Money.ZERO.format(),
                                "funding.left", ENVELOPE.minus(GIVEN).format(),
                                "funding.released", NOT_GIVEN.format()),
                        "figures",
                        GIVEN.format()));
    }

    private Figures figures() {
        return new Figures(page, key -> text(Language.FR, key));
    }

    private List<String> outcome() {
        return List.of("listed", "signed", "absent", "sum", "given", "notGiven").stream()
                .map(name -> figures().fact("main .sum-bar .fact", "ceremonies." + name))
                .toList();
    }

    /** Twelve records one after the other, the same on the closed ceremony's page; and the year's series has no gap. */
    private void numbered(List<String> records) {
        int first = Integer.parseInt(records.getFirst().split("/")[1]);
        String year = records.getFirst().split("/")[0];
        Assertions.assertThat(records)
                .containsExactlyElementsOf(IntStream.range(first, first + RECORDS)
                        .mapToObj(number -> year + "/%04d".formatted(number))
                        .toList());
        Assertions.assertThat(Pattern.compile("\\d{4}/\\d{4,}")
                        .matcher(String.join("\n", page.locator("main tbody tr").allTextContents()))
                        .results()
                        .map(found -> found.group()))
                .containsExactlyInAnyOrderElementsOf(records);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        Assertions.assertThat(day.records(ceremony)).hasSize(RECORDS);
        Assertions.assertThat(jdbc.sql("""
                        select count(*), max(record_number), (select last_number from record_series s where s.record_year = ?)
                        from handover where record_year = ?""")
                        .params(year, year)
                        .query((row, n) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                        .single())
                .as("records of the year, the highest number, the last given out")
                .containsOnly(first + RECORDS - 1);
    }

    /** Who signed, with what right, and in the language of the desk. */
    private void signedFor() {
        List<String> said = jdbc.sql("""
                        select concat_ws(' ', l.position, h.signed_by_kind, nullif(h.signed_by_name, ''), h.mandate_kind,
                                         h.mandate_reference, h.signed_text_language) said
                        from handover h join distribution_line l on l.id = h.standing_line_id
                        where l.ceremony_id = ? order by l.position""").param(ceremony).query(String.class).list();
        Assertions.assertThat(said)
                .containsExactly(
                        "1 BENEFICIARY ar",
                        "2 PROXY Hicham TAHIRI ADOUL Acte 118 du registre 4 fr",
                        "3 WITNESS سعيد الرحماني ar",
                        "6 BENEFICIARY ar",
                        "7 BENEFICIARY fr",
                        "8 BENEFICIARY ar",
                        "9 BENEFICIARY fr",
                        "10 BENEFICIARY ar",
                        "11 BENEFICIARY fr",
                        "12 BENEFICIARY ar",
                        "13 BENEFICIARY fr",
                        "14 BENEFICIARY ar");
    }

    private List<LineRow> lines() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        return day.lines(ceremony);
    }

    private DeskAtWork desk(Language language) {
        return new DeskAtWork(page, language, ceremony, key -> text(language, key));
    }
}
