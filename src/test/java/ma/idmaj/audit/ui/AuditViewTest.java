package ma.idmaj.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.audit.AuditEntries;
import ma.idmaj.audit.TrailFilter;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.FieldChange;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The auditor reads words, in the page's language, whatever a module has written, and finds what was done. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    AuditWords words;

    @Autowired
    AuditEntries entries;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final String id = UUID.randomUUID().toString();

    @Test
    @As(DemoAccount.AUDITOR)
    void theNewestEntriesAreInWords() {
        in(Language.FR);
        navigate(AuditView.class);
        String list = list();
        assertThat(list).contains("Opération", "Date et heure").doesNotContain("audit.", "Autre opération");
        // As many as a page holds, each a link to the entry.
        assertThat(list.split("\"audit/", -1)).hasSize(51);
        assertThat($(Anchor.class).all()).anyMatch(way -> way.getHref().startsWith("audit?before="));
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void theAddressNarrowsThemAndTurnsThePage() {
        publish(60);
        in(Language.FR);
        open("kind=item&ref=" + id + "&by=auditor&act=edited");
        assertThat(list().split("\"audit/", -1)).hasSize(51);
        String older = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("before="))
                .findFirst()
                .orElseThrow();
        open(older.substring(older.indexOf('?') + 1));
        assertThat(list().split("\"audit/", -1)).hasSize(11);
        open("ref=" + id + "&from=2001-01-01&to=2001-12-31");
        assertThat($(RowTable.class).all()).isEmpty();
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("critères");
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void anEntryShowsWhatChangedInTheReadersLanguage() {
        publish(1);
        long seq = entries.page(new TrailFilter("", "item", id, "", null, null), null, 1)
                .getFirst()
                .seq();
        in(Language.FR);
        UI.getCurrent().navigate("audit/" + seq);
        assertThat(cells()).contains("Prix", "Intitulé (en français)", "1.200,00 DH", "01/03/2026", "Auditeur");
        assertThat($(H2.class).all()).anyMatch(title -> title.getText().equals("Changements"));
        assertThat($(Anchor.class).all()).anyMatch(way -> way.getHref().equals("catalogue/" + id));
        in(Language.AR);
        UI.getCurrent().navigate("audit/" + seq);
        assertThat(cells()).contains("التسمية (بالفرنسية)", "مفتحص").doesNotContain("Intitulé (en français)");
    }

    /** A page an address of which is written here must be there. */
    @Test
    @As(DemoAccount.AUDITOR)
    void everySubjectsPageIsThere() {
        SubjectLinks.PAGES.forEach((subject, page) -> assertThat(
                        RouteConfiguration.forApplicationScope().getRoute(page.formatted(id)))
                .as(subject)
                .isPresent());
    }

    @Test
    void anUnknownActHasANeutralLabel() {
        assertThat(words.act("neverHeardOf", Language.FR)).isEqualTo("Autre opération");
        assertThat(words.subject("neverHeardOf", Language.AR)).isEqualTo("عنصر آخر");
        assertThat(plain(words.field(new FieldChange("neverHeardOf.ar", FieldChange.Kind.TEXT, "", ""), Language.FR)))
                .isEqualTo("Autre champ (en arabe)");
        assertThat(words.value(FieldChange.Kind.MONEY, "no number", Language.FR))
                .isEqualTo("no number");
        assertThat(words.value(FieldChange.Kind.UNSAID, "", Language.AR)).isEqualTo("لا تحفظ القيمة في السجل");
    }

    @Test
    void idsAndDigestsAreShortened() {
        assertThat(AuditWords.brief("0192f0c1-aaaa-7bbb-8ccc-0123456789ab")).isEqualTo("…0123456789ab");
        assertThat(AuditWords.brief("ab".repeat(32))).isEqualTo("abababababab…");
        assertThat(AuditWords.brief("13/13")).isEqualTo("13/13");
    }

    private void publish(int times) {
        var difference = new Difference()
                .text("title.fr", "", "Machine")
                .money("price", Money.ofDirhams(1_000), Money.ofDirhams(1_200))
                .date("heldOn", null, LocalDate.of(2026, 3, 1))
                .labels("roles", List.of(), List.of(Role.AUDITOR));
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < times; i++) events.publishEvent(new Changed("item", id, "edited", difference));
        });
    }

    private static void open(String query) {
        UI.getCurrent().navigate(TrailAddress.PATH, QueryParameters.fromString(query));
    }

    private String list() {
        return $(RowTable.class).single().getElement().getPropertyRaw("list").toString();
    }

    private List<String> cells() {
        return $(NativeTableCell.class).all().stream()
                .map(cell -> plain(cell.getElement().getTextRecursively()))
                .toList();
    }

    /** Without the marks that keep a word's direction, and with the spaces a keyboard has. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("\\p{Zs}", " ");
    }

    private static void in(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().setLocale(language.locale());
    }
}
