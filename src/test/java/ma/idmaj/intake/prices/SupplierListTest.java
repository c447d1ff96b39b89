package ma.idmaj.intake.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.prices.PriceImportRow;
import ma.idmaj.catalogue.prices.PriceImports;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.catalogue.prices.QuoteRow;
import ma.idmaj.catalogue.prices.SupplierDraft;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.catalogue.prices.UndonePriceImport.Stayed;
import ma.idmaj.intake.BadFiles;
import ma.idmaj.intake.Columns;
import ma.idmaj.intake.ColumnsMissing;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.Lists;
import ma.idmaj.intake.file.FileRefused;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A supplier's list against the catalogue: what each row is, what comes of it, and how it is taken back. */
@DatabaseTest
class SupplierListTest {

    private static final String HEADER = "Réf.;Désignation;التسمية;Unité;Prix TTC (DH);Marque;Garantie;Date du tarif\n";
    private static final UUID OTHER = new UUID(3, 4);

    @Autowired
    PriceListIntakeService intake;

    @Autowired
    PriceImports imports;

    @Autowired
    PriceService prices;

    @Autowired
    SupplierService suppliers;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    LocalDate today;
    UUID supplier;

    @BeforeEach
    void aSupplier() {
        today = LocalDate.now(clock);
        signIn.as(Role.SUPERVISOR);
        supplier = suppliers.add(new SupplierDraft("Comptoir de la liste", "", "Casablanca", null, "", true));
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void theSuppliersListIsUnderstoodRowByRow() throws IOException {
        catalogueOfTheKits();
        var list = check(whole());
        assertThat(list.rows()).hasSize(100);
        assertThat(rows(list, RowKind.SUSPICIOUS))
                .as("tenfold, and another unit")
                .containsExactly(19, 92);
        assertThat(saying(list, "tenfoldMore")).containsExactly(19);
        assertThat(saying(list, "twoUnits")).containsExactly(92);
        assertThat(rows(list, RowKind.DOUBLE)).containsExactly(11, 12, 18, 22, 25, 38, 44, 46, 49, 73, 78, 84, 87, 97);
        assertThat(saying(list, "doubled")).as("near-doubles at one price").containsExactly(25, 49, 73, 97);
        assertThat(saying(list, "arabicMissing")).containsExactly(6, 17, 29, 40, 52, 63, 75, 86, 98);
        assertThat(rows(list, RowKind.SAME_NEW_PRICE)).hasSize(84);
        assertThat(rows(list, RowKind.NEW)).isEmpty();
        assertThat(rows(list, RowKind.LACKING)).isEmpty();
        assertThat(row(list, 19).findings().getFirst().values())
                .contains(19, "28.204,62", "2.600,00", today.minusMonths(2));
        assertThat(row(list, 4).price()).isEqualTo(new Money(1_184_042));
        assertThat(row(list, 10).price()).isEqualTo(new Money(903_006));
        assertThat(row(list, 30).price()).isEqualTo(new Money(62_532));
        assertThat(row(list, 3).date()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(row(list, 7).date()).isEqualTo(LocalDate.of(2025, 2, 11));
        assertThat(list.choice(row(list, 19))).isEqualTo(PriceRowChoice.LEAVE_OUT);
        assertThat(list.choice(row(list, 11)))
                .as("another brand at another price")
                .isEqualTo(PriceRowChoice.QUOTE);
        assertThat(list.choice(row(list, 25))).as("the same once more").isEqualTo(PriceRowChoice.LEAVE_OUT);

        UUID id = bringIn(list);
        assertThat(imports.imports(1))
                .singleElement()
                .satisfies(made -> assertThat(made.quotes()).isEqualTo(94))
                .satisfies(made -> assertThat(made.leftOut()).isEqualTo(6))
                .satisfies(made ->
                        assertThat((long) made.proposals()).isEqualTo(list.count(PriceRowChoice.QUOTE_AND_PRICE)));
        assertThat(intake.broughtInBefore(list.draft())).isTrue();
        assertThat(jdbc.queryForObject("select count(*) from supplier_quote where import_id = ?", Integer.class, id))
                .isEqualTo(94);
        assertThat(check(whole()).count(PriceRowChoice.QUOTE_AND_PRICE))
                .as("each price waits already")
                .isZero();

        var undone = imports.undo(id);
        assertThat(undone.quotes()).isEqualTo(94);
        assertThat(undone.stayed()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from price_proposal where import_id = ? and decision is null",
                        Integer.class,
                        id))
                .isZero();
        assertThat(intake.broughtInBefore(list.draft())).isFalse();
        refuses("catalogue.prices.undoneBefore", () -> imports.undo(id));
    }

    @Test
    void anEmptyCatalogueTakesTheListAsNewItems() {
        var list = check(whole());
        assertThat(list.count(RowKind.NEW)).isEqualTo(86);
        assertThat(list.count(RowKind.DOUBLE)).isEqualTo(14);
        UUID id = bringIn(list);
        entities.flush();
        var fridge = catalogue.findByName("Réfrigérateur vertical 350 L").orElseThrow();
        assertThat(fridge.state()).isEqualTo(ItemState.TO_REVIEW);
        assertThat(prices.quotes(List.of(fridge.id())))
                .extracting(QuoteRow::price)
                .containsExactlyInAnyOrder(new Money(648_003), new Money(642_811));
        var panini = catalogue.findByName("Grill panini").orElseThrow();
        assertThat(panini.state()).as("its Arabic name is missing").isEqualTo(ItemState.DRAFT);
        assertThat(catalogue
                        .findByName("Batterie de cuisine (lot)")
                        .orElseThrow()
                        .unit())
                .isEqualTo(ItemUnit.LOT);
        assertThat(jdbc.queryForObject(
                        "select warranty_months from catalogue_item where id = ?", Integer.class, fridge.id()))
                .isEqualTo(12);

        // One of them is touched by somebody: it stays, the others go.
        catalogue.sendBack(fridge.id(), fridge.version());
        entities.flush();
        var undone = imports.undo(id);
        entities.clear();
        assertThat(undone.items()).isEqualTo(85);
        assertThat(undone.quotes()).as("all but the two of the item that stays").isEqualTo(94);
        assertThat(undone.stayed()).containsExactly(entry(Stayed.ITEM_IN_USE, 1));
        assertThat(catalogue.findByName("Grill panini")).isEmpty();
        assertThat(catalogue.findByName("Réfrigérateur vertical 350 L")).isPresent();
        assertThat(prices.quotes(List.of(fridge.id()))).allMatch(quote -> !quote.withdrawn());
        assertThat(imports.imports(1)).extracting(PriceImportRow::stayed).containsExactly(1);
    }

    @Test
    void whatWasApprovedOrIsUsedStaysAndSaysSo() {
        UUID known = item("Rôtissoire d’essai", 4_000, ItemUnit.PIECE);
        UUID id = bringIn(check(file(row("Rôtissoire d’essai", "4.400,00"), row("Article tout neuf", "900"))));
        UUID fresh = catalogue.findByName("Article tout neuf").orElseThrow().id();
        jdbc.update(
                "insert into item_substitute (item_id, substitute_id, added_by, added_at) values (?, ?, 'x', now(3))",
                known,
                fresh);
        UUID proposal = prices.openProposal(known).orElseThrow().id();
        signIn.as(Role.SUPERVISOR, OTHER);
        prices.approveProposal(proposal);
        var undone = imports.undo(id);
        assertThat(undone.stayed()).containsOnly(entry(Stayed.PRICE_APPROVED, 1), entry(Stayed.ITEM_IN_USE, 1));
        assertThat(undone.quotes()).as("each rests under something").isZero();
        assertThat(catalogue.item(known).price()).isEqualTo(Money.ofDirhams(4_400));
        assertThat(prices.quotes(List.of(fresh))).hasSize(1);
    }

    @Test
    void rowsThatLackSomethingAreToldAndLeftOut() {
        item("Four connu", 1_000, ItemUnit.PIECE);
        var list = check(file(
                "A1;;;u.;100;;;01/09/2026",
                row("Sans prix", ""),
                row("Négatif", "-5"),
                row("Zéro", "0"),
                row("Absurde", "10.000.000,01"),
                row("Illisible", "sur devis"),
                "A7;Demain;;u.;100;;;" + today.plusDays(1),
                "A8;Jour faux;;u.;100;;;31/02/2026",
                "A9;Carton;;carton;100;;à vie;",
                row("Four connu", "1000,00"),
                row("Four connu", "3.000,01")));
        assertThat(list.rows())
                .extracting(CheckedRow::kind)
                .containsExactly(
                        RowKind.LACKING,
                        RowKind.LACKING,
                        RowKind.LACKING,
                        RowKind.LACKING,
                        RowKind.LACKING,
                        RowKind.LACKING,
                        RowKind.LACKING,
                        RowKind.LACKING,
                        RowKind.NEW,
                        RowKind.SAME_PRICE,
                        RowKind.SUSPICIOUS);
        assertThat(IntStream.range(2, 13).filter(n -> row(list, n).kind() == RowKind.LACKING))
                .allMatch(n -> list.choice(row(list, n)) == PriceRowChoice.LEAVE_OUT);
        for (String key : List.of(
                "nameMissing",
                "priceMissing",
                "priceTooHigh",
                "priceUnreadable",
                "dateAhead",
                "dateUnreadable",
                "unitUnknown",
                "warrantyUnreadable",
                "dateMissing",
                "farMore")) assertThat(saying(list, key)).as(key).hasSize(1);
        assertThat(saying(list, "priceNotPositive")).containsExactly(4, 5);
        // A choice that is none of a row's is not taken.
        var forced = list.deciding(list.rows(), PriceRowChoice.QUOTE_AND_PRICE);
        assertThat(forced.count(PriceRowChoice.QUOTE_AND_PRICE)).isZero();
    }

    @Test
    void aTariffOlderThanThePriceThatStandsIsAQuoteAlone() {
        UUID known = item("Four daté", 1_000, ItemUnit.PIECE);
        var list = check(file("R;Four daté;;u.;1.050,00;;;" + today.minusMonths(3)));
        assertThat(row(list, 2).kind()).isEqualTo(RowKind.SAME_NEW_PRICE);
        assertThat(saying(list, "olderThanPrice")).containsExactly(2);
        assertThat(row(list, 2).choices()).containsExactly(PriceRowChoice.QUOTE, PriceRowChoice.LEAVE_OUT);
        bringIn(list);
        assertThat(prices.openProposal(known)).isEmpty();
        assertThat(prices.quotes(List.of(known))).hasSize(1);
    }

    @Test
    void ofANewItemWhoseRowsContradictOneAnotherNothingComesInUnasked() {
        var list = check(file(
                row("Four neuf", "1.000,00"),
                row("Four neuf", "10.500,00"),
                row("Four neuf", "3.500,00"),
                row("Four neuf", "1.050,00"),
                "R;Four neuf;اسم Four neuf;lot;1.020,00;;;" + today.minusDays(10)));
        assertThat(list.rows()).extracting(CheckedRow::kind).containsOnly(RowKind.SUSPICIOUS);
        assertThat(list.rows()).allMatch(row -> list.choice(row) == PriceRowChoice.LEAVE_OUT);
        assertThat(saying(list, "tenfoldBesideRow")).containsExactly(2, 3);
        assertThat(saying(list, "farBesideRow")).containsExactly(4);
        assertThat(saying(list, "twoUnitsInList")).containsExactly(6);
        assertThat(row(list, 6).choices()).containsExactly(PriceRowChoice.LEAVE_OUT, PriceRowChoice.NEW_ITEM);
        refuses("catalogue.prices.nothingTaken", () -> bringIn(list));
        bringIn(list.deciding(List.of(row(list, 2)), PriceRowChoice.NEW_ITEM)
                .deciding(List.of(row(list, 5)), PriceRowChoice.QUOTE));
        UUID fresh = catalogue.findByName("Four neuf").orElseThrow().id();
        assertThat(prices.quotes(List.of(fresh)))
                .extracting(QuoteRow::price)
                .containsExactlyInAnyOrder(Money.ofDirhams(1_000), Money.ofDirhams(1_050));
    }

    @Test
    void aLaterRowBringsTheItemWhereTheFirstIsTheSlip() {
        var list = check(
                file(row("Four glissé", "10.000,00"), row("Four glissé", "1.010,00"), row("Four glissé", "1.000,00")));
        UUID id = bringIn(list.deciding(List.of(row(list, 3)), PriceRowChoice.QUOTE)
                .deciding(List.of(row(list, 4)), PriceRowChoice.NEW_ITEM));
        var fresh = catalogue.findByName("Four glissé").orElseThrow();
        assertThat(fresh.price()).isEqualTo(Money.ofDirhams(1_000));
        assertThat(prices.quotes(List.of(fresh.id())))
                .extracting(QuoteRow::price)
                .containsExactlyInAnyOrder(Money.ofDirhams(1_000), Money.ofDirhams(1_010));
        assertThat(jdbc.queryForObject(
                        "select source_row from price_import_item where import_id = ?", Integer.class, id))
                .isEqualTo(4);
    }

    @Test
    void twoRowsDoNotBothBringOneItem() {
        var list = check(file(row("Four doublé", "1.000,00"), row("Four doublé", "1.010,00")));
        var both = list.deciding(list.rows(), PriceRowChoice.NEW_ITEM);
        refuses("catalogue.prices.addedTwice", () -> bringIn(both));
    }

    /** A list says «TTC», not at which rate; of an item a supervisor has approved the rate is known. */
    @Test
    void noRateOfVatIsInvented() {
        UUID known = item("Four à dix", 1_000, ItemUnit.PIECE);
        jdbc.update(
                "update catalogue_item set vat_rate = 1000, state = 'APPROVED', price_by = null, written_by = null"
                        + " where id = ?",
                known);
        entities.clear();
        bringIn(check(file(row("Four à dix", "1.050,00"), row("Four inconnu", "900"))));
        UUID fresh = catalogue.findByName("Four inconnu").orElseThrow().id();
        assertThat(jdbc.queryForList("select vat_rate from supplier_quote where item_id = ?", Integer.class, known))
                .containsExactly(1_000);
        assertThat(jdbc.queryForList("select vat_rate from supplier_quote where item_id = ?", Integer.class, fresh))
                .containsExactly((Integer) null);
    }

    @Test
    void whatTheReviewDecidedStaysThroughAnUndo() {
        UUID id = bringIn(check(file(row("Four décidé", "1.000,00"), row("Four simple", "900"))));
        UUID decided = catalogue.findByName("Four décidé").orElseThrow().id();
        jdbc.update(
                "insert into review_decision (id, act_id, rule, item_id, verdict, facts, reason, decided_by, decided_at)"
                        + " values (uuid(), uuid(), 'FEW_QUOTES', ?, 'ACCEPTED', repeat('0', 64), 'vu', 'x', now(3))",
                decided);
        var simple = prices.quotes(
                List.of(catalogue.findByName("Four simple").orElseThrow().id()));
        var undone = imports.undo(id);
        entities.clear();
        assertThat(undone.stayed()).containsExactly(entry(Stayed.ITEM_IN_USE, 1));
        assertThat(jdbc.queryForObject(
                        "select count(*) from review_decision where item_id = ?", Integer.class, decided))
                .isEqualTo(1);
        assertThat(catalogue.findByName("Four décidé")).isPresent();
        assertThat(jdbc.queryForList(
                        "select act from audit_entry where subject = 'quote' and subject_id = ?",
                        String.class,
                        simple.getFirst().id().toString()))
                .containsExactlyInAnyOrder("recorded", "withdrawn");
    }

    @Test
    void textsTooLongForTheirColumnsAreToldInWords() {
        item("Four à longue marque", 1_000, ItemUnit.PIECE);
        String brand = "m".repeat(600);
        var list = check(file(
                "R;Four tout neuf;;u.;900;" + brand + ";;" + today,
                "R;Four à longue marque;;u.;1050;" + brand + ";;" + today));
        assertThat(saying(list, "brandTooLong")).containsExactly(2, 3);
        assertThat(list.rows()).extracting(CheckedRow::kind).containsOnly(RowKind.LACKING);
    }

    @Test
    void whatIsDecidedIsWhatComesIn() {
        UUID known = item("Étuve d’essai", 1_000, ItemUnit.PIECE);
        var list = check(file(row("Étuve d’essai", "1.100,00"), row("Écarté", "50"), row("Écarté", "60")));
        assertThat(list.choice(row(list, 2))).isEqualTo(PriceRowChoice.QUOTE_AND_PRICE);
        var decided = list.deciding(List.of(row(list, 2)), PriceRowChoice.QUOTE)
                .deciding(List.of(row(list, 3)), PriceRowChoice.LEAVE_OUT);
        bringIn(decided.deciding(List.of(row(list, 4)), PriceRowChoice.LEAVE_OUT));
        assertThat(prices.openProposal(known)).isEmpty();
        assertThat(prices.quotes(List.of(known))).hasSize(1);
        assertThat(catalogue.findByName("Écarté")).isEmpty();
        var nothing = check(file(row("Encore écarté", "50"), row("Encore écarté", "60")));
        refuses(
                "catalogue.prices.nothingTaken",
                () -> bringIn(nothing.deciding(nothing.rows(), PriceRowChoice.LEAVE_OUT)));
        var headless = nothing.deciding(List.of(row(nothing, 2)), PriceRowChoice.LEAVE_OUT);
        refuses("catalogue.prices.firstRowLeftOut", () -> bringIn(headless));
    }

    @Test
    void aCatalogueThatChangedMeanwhileStopsTheImport() {
        var list = check(file(row("Nouveau d’un instant", "100")));
        item("Nouveau d’un instant", 100, ItemUnit.PIECE);
        assertThatThrownBy(() -> bringIn(list)).isInstanceOf(PriceListOvertaken.class);
        var other = check(file(row("Un autre", "100")));
        assertThatThrownBy(() -> intake.bringIn(other, supplier, null, done -> false))
                .isInstanceOf(Stopped.class);
    }

    @Test
    void badFilesAreRefused() {
        for (var bad : BadFiles.refused()) {
            assertThatThrownBy(() -> check(read(bad.content())))
                    .as(bad.messageKey())
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> read(HEADER.getBytes(StandardCharsets.UTF_8))).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> read("Couleur;Taille\nrouge;3\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ColumnsMissing.class);
        refuses(
                "intake.prices.withoutTax",
                () -> read("Désignation;Prix HT\nFour;100\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theColumnsOfTheListAreKnown() {
        var columns = Columns.propose(
                ListFileReader.read(Lists.resource("supplier-price-list.xlsx"), "x")
                        .first(),
                FileKind.PRICE_LIST);
        assertThat(columns.fields())
                .containsExactly(
                        entry(0, Field.ITEM_REFERENCE),
                        entry(1, Field.ITEM_FR),
                        entry(2, Field.ITEM_AR),
                        entry(3, Field.UNIT),
                        entry(4, Field.UNIT_PRICE),
                        entry(5, Field.BRAND),
                        entry(6, Field.WARRANTY),
                        entry(7, Field.PRICE_DATE));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void onlySupervisorsImport(Role role) {
        var list = check(file(row("Un article", "100")));
        UUID id = bringIn(list);
        signIn.as(role);
        assertThatThrownBy(() -> check(list.draft())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bringIn(list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.undo(id)).isInstanceOf(AccessDeniedException.class);
    }

    private CheckedPriceList check(PriceListDraft draft) {
        return intake.check(draft, done -> true);
    }

    private UUID bringIn(CheckedPriceList list) {
        return intake.bringIn(list, supplier, today.plusDays(30), done -> true);
    }

    private static PriceListDraft whole() {
        return read(Lists.resource("supplier-price-list.xlsx"));
    }

    private static PriceListDraft file(String... rows) {
        return read((HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private static PriceListDraft read(byte[] content) {
        var file = ListFileReader.read(content, "tarif.xlsx");
        return PriceListDraft.read(file, Columns.propose(file.first(), FileKind.PRICE_LIST));
    }

    private String row(String name, String price) {
        return "R;" + name + ";اسم " + name + ";u.;" + price + ";Atlas;12;" + today.minusDays(10);
    }

    private static CheckedRow row(CheckedPriceList list, int number) {
        return list.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> rows(CheckedPriceList list, RowKind kind) {
        return list.rows().stream()
                .filter(row -> row.kind() == kind)
                .map(CheckedRow::number)
                .toList();
    }

    private static List<Integer> saying(CheckedPriceList list, String key) {
        return list.rows().stream()
                .filter(row -> row.says("intake.prices." + key))
                .map(CheckedRow::number)
                .toList();
    }

    private UUID item(String fr, long dirhams, ItemUnit unit) {
        return catalogue.add(
                new ItemDraft(
                        new LocalizedText("", fr),
                        new LocalizedText("", ""),
                        Sector.CATERING,
                        ItemKind.DURABLE,
                        unit,
                        ItemFacts.UNKNOWN),
                new FirstPrice(Money.ofDirhams(dirhams), today.minusMonths(2), "devis"));
    }

    /** The items of the demo's kits at their prices. */
    private void catalogueOfTheKits() throws IOException {
        var seen = new HashSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                SupplierListTest.class.getResourceAsStream("/data/equipment_kits.tsv"), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                String[] cells = line.split("\t");
                if (line.startsWith("#") || cells[0].equals("kit_id") || !seen.add(cells[6])) continue;
                boolean service = cells[6].startsWith("Assurance");
                catalogue.add(
                        new ItemDraft(
                                new LocalizedText(cells[5], cells[6]),
                                new LocalizedText("", ""),
                                Sector.CATERING,
                                ItemKind.DURABLE,
                                service ? ItemUnit.YEAR : cells[6].contains("(lot)") ? ItemUnit.LOT : ItemUnit.PIECE,
                                ItemFacts.UNKNOWN),
                        new FirstPrice(Money.ofDirhams(Long.parseLong(cells[8])), today.minusMonths(2), "devis"));
            }
        }
        entities.flush();
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
