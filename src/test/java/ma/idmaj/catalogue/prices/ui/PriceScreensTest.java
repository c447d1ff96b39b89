package ma.idmaj.catalogue.prices.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.prices.OpenProposal;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.catalogue.prices.QuoteRow;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.UUID;

/** Suppliers and an item's prices as each role sees them, on what the demo shows. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class PriceScreensTest extends SpringBrowserlessTest {

    @Autowired
    PricesTab tab;

    @Autowired
    PriceService prices;

    @Autowired
    SupplierService suppliers;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void supervisorsAddSuppliersAndImportLists() {
        var view = navigate(SuppliersView.class);
        assertThat(words(view)).contains("Maghreb Froid & Cuisson", "Agadir", "001523478000061");
        assertThat(buttons()).contains(Localized.text("catalogue.prices.addSupplier"));
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void othersReadSuppliers() {
        var view = navigate(SuppliersView.class);
        assertThat(words(view)).contains("Maghreb Froid & Cuisson");
        assertThat(buttons()).doesNotContain(Localized.text("catalogue.prices.addSupplier"));
    }

    @Test
    @As(DemoAccount.DESK)
    void aDeskSeesNone() {
        assertThatThrownBy(() -> navigate(SuppliersView.class)).hasMessageContaining("NoAccessPage");
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void whoProposedAPriceMayWithdrawItAndOthersDecide() {
        OpenProposal own = open(true);
        OpenProposal others = open(false);
        assertThat(panel(own)).contains(Localized.text("catalogue.prices.waitsForOther"));
        assertThat(panel(own)).doesNotContain(Localized.text("catalogue.prices.approve"));
        assertThat(panel(others))
                .contains(
                        Localized.text("catalogue.prices.approve"),
                        others.price().format());
        assertThat(panel(others)).doesNotContain(Localized.text("catalogue.prices.withdrawProposal"));
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void readersSeeThePriceAndDecideNothing() {
        assertThat(panel(open(false)))
                .contains(Localized.text("catalogue.prices.proposed"))
                .doesNotContain(Localized.text("catalogue.prices.approve"), Localized.text("catalogue.prices.record"));
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void theDemoHasExpiredAndSingleQuotesAndPricesThatMoved() {
        var items = prices.items().stream().filter(item -> !item.proposalOpen()).toList();
        var quotes = prices.quotes(items.stream().map(item -> item.id()).toList());
        assertThat(quotes).anyMatch(QuoteRow::expired).anyMatch(QuoteRow::stands);
        assertThat(suppliers.suppliers()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(items.stream().filter(item -> prices.history(item.id()).size() > 3))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void whyAPriceWasRefusedIsReadByWhoProposedIt() {
        UUID item = UUID.randomUUID();
        jdbc.update("""
                insert into catalogue_item (id, reference, name_ar, name_fr, specification_ar, specification_fr, sector, kind,
                  unit, price_centimes, price_date, price_source, state, search_text, folded_ar, folded_fr, sort_ar, sort_fr,
                  version)
                values (?, 'ZTAOUJRB', 'زتاوجرة', 'Ztaoujra', '', '', 'CRAFTS', 'CONSUMABLE', 'PIECE', 100000, curdate(), 'devis',
                  'DRAFT', '', '', '', '', '', 0)""", item);
        jdbc.update("""
                insert into price_proposal (id, item_id, price_centimes, unit, price_date, source, proposed_by, proposed_at,
                  decision, decided_by, decided_at, decided_reason)
                values (uuid(), ?, 123456, 'PIECE', curdate(), 'souk', ?, utc_timestamp(3), 'REFUSED', 's.idrissi',
                  utc_timestamp(3), 'un seul devis')""", item, DemoAccount.SUPERVISOR.username());
        try {
            var content = tab.content(catalogue.item(item), () -> {});
            UI.getCurrent().add(content);
            assertThat(words(content)).contains("Votre proposition de", "1.234,56", "un seul devis");
        } finally {
            jdbc.update("delete from price_proposal where item_id = ?", item);
            jdbc.update("delete from catalogue_item where id = ?", item);
        }
    }

    private OpenProposal open(boolean own) {
        return prices.items().stream()
                .flatMap(item -> prices.openProposal(item.id()).stream())
                .filter(one -> one.proposedBy().equals(DemoAccount.SUPERVISOR.username()) == own)
                .findFirst()
                .orElseThrow();
    }

    private String panel(OpenProposal proposal) {
        var content = tab.content(catalogue.item(proposal.itemId()), () -> {});
        UI.getCurrent().add(content);
        return words(content);
    }

    private static String words(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }
}
