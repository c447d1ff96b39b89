package ma.idmaj.catalogue.prices;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two supervisors at one quote, or at one file, in the same moment: one is served, the other is told. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PricesAtOnceTest {

    private static final UUID OTHER = new UUID(1, 2);
    private static final List<String> KEPT = List.of(
            "price_import_item",
            "price_import",
            "price_proposal",
            "supplier_quote",
            "supplier",
            "item_step",
            "catalogue_item");

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SupplierService suppliers;

    @Autowired
    QuoteService quotes;

    @Autowired
    PriceService prices;

    @Autowired
    PriceListService lists;

    @Autowired
    PriceImports imports;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    private LocalDate today;
    private UUID oven;
    private UUID supplier;

    @BeforeEach
    void anItemAndItsSupplier() {
        today = LocalDate.now(clock);
        signIn.as(Role.SUPERVISOR, OTHER);
        signIn.as(Role.SUPERVISOR);
        oven = catalogue.add(
                new ItemDraft(
                        new LocalizedText("فرن", "Four"),
                        new LocalizedText("", ""),
                        Sector.CATERING,
                        ItemKind.DURABLE,
                        ItemUnit.PIECE,
                        ItemFacts.UNKNOWN),
                new FirstPrice(Money.ofDirhams(11_500), today.minusMonths(2), "devis"));
        supplier = suppliers.add(new SupplierDraft("Atlas", "", "", null, "", true));
    }

    @AfterEach
    void tidy() {
        signIn.out();
        // This database is the test's own.
        jdbc.execute((StatementCallback<Boolean>) statement -> {
            statement.execute("set foreign_key_checks = 0");
            for (String table : KEPT) statement.execute("delete from " + table);
            return statement.execute("set foreign_key_checks = 1");
        });
    }

    @Test
    void aQuoteIsNotWithdrawnFromUnderAProposal() throws Exception {
        UUID quote = quotes.record(new QuoteDraft(
                oven, supplier, today, null, Money.ofDirhams(11_800), 2_000, ItemUnit.PIECE, "", "devis"));
        String told = meanwhile(
                () -> prices.proposePrice(ProposalDraft.of(quotes.quote(quote), "")), () -> quotes.withdraw(quote));
        assertThat(told).isEqualTo("catalogue.prices.quoteProposed");
        assertThat(quotes.quote(quote).withdrawn()).isFalse();
        assertThat(prices.openProposal(oven)).isPresent();
    }

    @Test
    void noPriceIsProposedFromAQuoteThatIsBeingWithdrawn() throws Exception {
        UUID quote = quotes.record(new QuoteDraft(
                oven, supplier, today, null, Money.ofDirhams(11_800), 2_000, ItemUnit.PIECE, "", "devis"));
        var draft = ProposalDraft.of(quotes.quote(quote), "");
        String told = meanwhile(() -> quotes.withdraw(quote), () -> prices.proposePrice(draft));
        assertThat(told).isEqualTo("catalogue.prices.quoteWithdrawn");
        assertThat(prices.openProposal(oven)).isEmpty();
    }

    @Test
    void ofTwoWhoBringTheSameFileInTheSecondIsTold() throws Exception {
        String told = meanwhile(this::bringIn, this::bringIn);
        assertThat(told).isEqualTo("catalogue.prices.listStands");
        assertThat(prices.quotes(List.of(oven))).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from price_import", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void anUndoneListLeavesTheQuoteAPriceIsBeingProposedFrom() throws Exception {
        UUID list = bringIn();
        QuoteRow quote = prices.quotes(List.of(oven)).getFirst();
        String told = meanwhile(() -> prices.proposePrice(ProposalDraft.of(quote, "")), () -> imports.undo(list));
        assertThat(told).isEqualTo("went");
        assertThat(quotes.quote(quote.id()).withdrawn()).isFalse();
        assertThat(prices.openProposal(oven)).isPresent();
    }

    @Test
    void noPriceIsProposedFromAQuoteOfAListThatIsBeingUndone() throws Exception {
        UUID list = bringIn();
        var draft = ProposalDraft.of(prices.quotes(List.of(oven)).getFirst(), "");
        String told = meanwhile(() -> imports.undo(list), () -> prices.proposePrice(draft));
        assertThat(told).isEqualTo("catalogue.prices.quoteWithdrawn");
        assertThat(prices.openProposal(oven)).isEmpty();
    }

    private UUID bringIn() {
        var origin = new PriceListService.Origin(supplier, null, "tarif.xlsx", "a".repeat(64), false);
        var entry = new PriceListEntry(
                2, oven, null, 0, today, Money.ofDirhams(11_700), ItemUnit.PIECE, "", "tarif.xlsx", false);
        return lists.bringIn(origin, List.of(entry), 0, done -> true);
    }

    /**
     * The second begins before what the first did is committed.
     *
     * @return what it is told
     */
    private String meanwhile(Runnable first, Runnable second) throws Exception {
        var done = new CountDownLatch(1);
        try (ExecutorService colleague = Executors.newSingleThreadExecutor()) {
            Future<String> answer = colleague.submit(() -> {
                signIn.as(Role.SUPERVISOR, OTHER);
                done.await(20, TimeUnit.SECONDS);
                try {
                    second.run();
                    return "went";
                } catch (Refusal refused) {
                    return refused.messageKey();
                }
            });
            transaction.executeWithoutResult(status -> {
                first.run();
                done.countDown();
                waitFor(answer);
            });
            return answer.get(20, TimeUnit.SECONDS);
        }
    }

    /** Long enough for an act that nothing holds up to be done. */
    private static void waitFor(Future<String> answer) {
        try {
            answer.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException held) {
            return;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
