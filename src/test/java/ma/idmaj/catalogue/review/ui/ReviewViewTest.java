package ma.idmaj.catalogue.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.UUID;

/** The queue on the demo's catalogue: what was found, where one stands, and who may decide. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void french() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void whoReadsSeesFindingsAndWalksOn() {
        navigate(ReviewView.class);
        assertThat(ids()).contains("next", "previous").doesNotContain("approve", "accept", "mend", "undo");
        String first = title();
        test(button("next")).click();
        assertThat(title()).isNotEqualTo(first);
        assertThat(progress()).matches("2 sur \\d+");
        test(button("previous")).click();
        assertThat(title()).isEqualTo(first);
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void whatOneProposedOneselfIsOffAndSaysWhy() {
        UI.getCurrent().navigate("catalogue/review", QueryParameters.of("q", "hotte"));
        assertThat(title()).isEqualTo("Hotte aspirante 1,20 m");
        assertThat(button("approve").isEnabled()).isFalse();
        assertThat(button("send-back").isEnabled()).isFalse();
        assertThat($(Paragraph.class).withId("barrier").single().getText()).startsWith("Vous en êtes l’auteur");
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void theAddressNamesTheRuleAndEveryRuleSaysHowMany() {
        UI.getCurrent().navigate("catalogue/review", QueryParameters.of("rule", "PRICE_OLD"));
        assertThat($(Select.class).withId("rule").single().getValue()).isEqualTo(ReviewRule.PRICE_OLD);
        assertThat(ids()).contains("accept", "mend", "put-off").doesNotContain("approve");
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Le prix date du"));
    }

    @ParameterizedTest
    @CsvSource({"PRICE_OLD,?tab=prices", "FEW_QUOTES,?tab=prices", "POWER_UNSAID,/edit"})
    @As(DemoAccount.SUPERVISOR)
    void mendingOpensWhereItIsDone(String rule, String where) {
        UI.getCurrent().navigate("catalogue/review", QueryParameters.of("rule", rule));
        test(button("mend")).click();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .endsWith(where);
    }

    /** What is decided is what was seen; after a refusal the page shows what there is now. */
    @Test
    @As(DemoAccount.SUPERVISOR)
    void afterARefusalTheFindingIsReadAnew() {
        UUID item = UUID.randomUUID();
        jdbc.update("""
                insert into catalogue_item (id, reference, name_ar, name_fr, specification_ar, specification_fr, sector, kind,
                  unit, price_centimes, price_date, price_source, state, state_by, state_at, written_by, price_by, search_text,
                  folded_ar, folded_fr, sort_ar, sort_fr, version)
                values (?, 'ZTAOUJRA', 'زتاوجرة', 'Ztaoujra', '', '', 'CRAFTS', 'CONSUMABLE', 'PIECE', 100000, curdate(), 'devis',
                  'TO_REVIEW', 's.idrissi', utc_timestamp(3), 's.idrissi', 's.idrissi', 'ztaoujra', 'ztaoujra', 'ztaoujra', '',
                  '', 0)""", item);
        try {
            UI.getCurrent().navigate("catalogue/review", QueryParameters.of("q", "ztaoujra"));
            jdbc.update("update catalogue_item set version = 1 where id = ?", item);
            test(button("approve")).click();
            assertThat(state(item)).isEqualTo("TO_REVIEW");
            test(button("approve")).click();
            assertThat(state(item)).isEqualTo("APPROVED");
        } finally {
            for (String table : List.of("review_decision", "item_step"))
                jdbc.update("delete from " + table + " where item_id = ?", item);
            jdbc.update("delete from catalogue_item where id = ?", item);
        }
    }

    private String state(UUID item) {
        return jdbc.queryForObject("select state from catalogue_item where id = ?", String.class, item);
    }

    /** About sixty, of many kinds: enough to see what the queue is for. */
    @Test
    @As(DemoAccount.SUPERVISOR)
    void theDemoHasFindingsOfMostKinds() {
        navigate(ReviewView.class);
        List<?> rules = $(Select.class)
                .withId("rule")
                .single()
                .getListDataView()
                .getItems()
                .toList();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(12);
        assertThat(Integer.parseInt(progress().replaceAll(".* sur ", ""))).isBetween(45, 200);
    }

    private String title() {
        return $(H2.class).withId("finding-title").single().getElement().getTextRecursively();
    }

    private String progress() {
        return $(LiveRegion.class).all().getFirst().getText();
    }

    private Button button(String id) {
        return $(Button.class).withId(id).single();
    }

    private List<String> ids() {
        return $(Button.class).all().stream()
                .flatMap(button -> button.getId().stream())
                .toList();
    }
}
