package ma.idmaj.intake.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.documents.sheets.CellType;
import ma.idmaj.documents.sheets.SheetColumn;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.documents.sheets.SheetHead;
import ma.idmaj.intake.changes.ChangeKind;
import ma.idmaj.intake.changes.Changes;
import ma.idmaj.intake.changes.Difference;
import ma.idmaj.intake.changes.RowChange;
import ma.idmaj.intake.file.FileRefused;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An edited catalogue says what it changes, row by row; only that is written, and a price is only proposed. */
@DatabaseTest
class ItemsIntakeServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    ItemsIntakeService intake;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    PriceService prices;

    @Autowired
    Translations words;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    UUID oven;
    UUID saw;

    @BeforeEach
    void twoItems() {
        signIn.as(Role.SUPERVISOR);
        oven = add("فرن كهربائي للحلويات", "Four électrique pâtissier", 1_250_000);
        saw = add("منشار دائري", "Scie circulaire", 240_050);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    private UUID add(String ar, String fr, long centimes) {
        return catalogue.add(
                new ItemDraft(
                        new LocalizedText(ar, fr),
                        new LocalizedText("", "380 V"),
                        Sector.CRAFTS,
                        ItemKind.DURABLE,
                        ItemUnit.PIECE,
                        ItemFacts.UNKNOWN),
                new FirstPrice(new Money(centimes), DAY, "Comptoir Atlas"));
    }

    @Test
    void whatWasNotEditedIsTheSameInEachLanguageAndKind() throws IOException {
        for (Language language : Language.values())
            for (SheetFormat format : SheetFormat.values()) {
                var checked = check(file(format, language, List.of(row(oven, language), row(saw, language))));
                assertThat(checked.rows()).extracting(RowChange::kind).containsOnly(ChangeKind.SAME);
                assertThat(checked.taken()).isEmpty();
            }
    }

    @Test
    void aNameChangesAndAPriceIsOnlyProposed() throws IOException {
        var row = row(oven, Language.FR);
        row.put(ItemColumn.NAME_FR, "Four électrique à deux étages");
        row.put(ItemColumn.PRICE, "13.400,50");
        row.put(ItemColumn.PRICE_DATE, "18/02/2026");
        var checked = check(file(List.of(row, row(saw, Language.FR))));
        assertThat(checked.rows()).extracting(RowChange::kind).containsExactly(ChangeKind.CHANGED, ChangeKind.SAME);
        assertThat(checked.rows().getFirst().differences())
                .containsExactly(
                        new Difference(
                                "intake.items.column.NAME_FR",
                                "",
                                "Four électrique pâtissier",
                                "Four électrique à deux étages"),
                        new Difference("intake.items.column.PRICE", "", new Money(1_250_000), new Money(1_340_050)),
                        new Difference("intake.items.column.PRICE_DATE", "", DAY, LocalDate.of(2026, 2, 18)));

        long before = entries();
        assertThat(intake.apply(checked, done -> true)).isEqualTo(1);
        ItemRow now = catalogue.item(oven);
        assertThat(now.name()).isEqualTo(new LocalizedText("فرن كهربائي للحلويات", "Four électrique à deux étages"));
        assertThat(now.price()).isEqualTo(new Money(1_250_000));
        assertThat(prices.openProposal(oven))
                .hasValueSatisfying(open -> assertThat(open.price()).isEqualTo(new Money(1_340_050)));
        assertThat(prices.openProposal(saw)).isEmpty();
        assertThat(entries() - before)
                .as("one entry a change, one for the file")
                .isEqualTo(3);
    }

    @Test
    void aPriceWithTheOldDayWasSeenToday() throws IOException {
        var row = row(saw, Language.AR);
        row.put(ItemColumn.PRICE, "2500");
        var checked = check(file(SheetFormat.XLSX, Language.AR, List.of(row)));
        assertThat(checked.rows().getFirst().differences())
                .extracting(Difference::labelKey)
                .containsExactly("intake.items.column.PRICE", "intake.items.column.PRICE_DATE");
        intake.apply(checked, done -> true);
        assertThat(prices.openProposal(saw)).isPresent();
    }

    @Test
    void aRowWithoutIdIsANewItem() throws IOException {
        var row = row(saw, Language.FR);
        row.put(ItemColumn.ID, "");
        row.put(ItemColumn.VERSION, "");
        row.put(ItemColumn.NAME_AR, "منشار شريطي");
        row.put(ItemColumn.NAME_FR, "Scie à ruban");
        var checked = check(file(List.of(row)));
        assertThat(checked.rows()).extracting(RowChange::kind).containsExactly(ChangeKind.NEW);
        intake.apply(checked, done -> true);
        assertThat(catalogue.findByName("Scie à ruban"))
                .hasValueSatisfying(item -> assertThat(item.price()).isEqualTo(new Money(240_050)));
    }

    @Test
    void aColumnThatWasDeletedChangesNothing() throws IOException {
        var row = row(oven, Language.FR);
        row.keySet().retainAll(List.of(ItemColumn.ID, ItemColumn.VERSION, ItemColumn.NAME_FR));
        row.put(ItemColumn.NAME_FR, "Four");
        var checked = check(file(List.of(row)));
        assertThat(checked.rows().getFirst().differences())
                .containsExactly(
                        new Difference("intake.items.column.NAME_FR", "", "Four électrique pâtissier", "Four"));
    }

    @Test
    void whatSomebodyChangedSinceIsAConflictAndNotTaken() throws IOException {
        var mine = row(oven, Language.FR);
        mine.put(ItemColumn.NAME_FR, "Four à pizza");
        var untouched = row(saw, Language.FR);
        rename(oven, "Four à pain");
        rename(saw, "Scie sauteuse");
        var checked = check(file(List.of(mine, untouched)));
        assertThat(checked.rows()).extracting(RowChange::kind).containsOnly(ChangeKind.CONFLICT);
        assertThat(keys(checked)).containsOnly("intake.changes.changedMeanwhile");
        assertThatThrownBy(() -> intake.apply(checked, done -> true))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("intake.changes.nothingTaken"));
        assertThat(catalogue.item(oven).name().fr()).isEqualTo("Four à pain");
    }

    @Test
    void whatBecameAnotherBetweenTheLookAndTheWordIsWrittenByNobody() throws IOException {
        var first = row(oven, Language.FR);
        first.put(ItemColumn.NAME_FR, "Four à pizza");
        var second = row(saw, Language.FR);
        second.put(ItemColumn.NAME_FR, "Scie à métaux");
        var checked = check(file(List.of(first, second)));
        rename(saw, "Scie sauteuse");
        long before = entries();
        assertThatThrownBy(() -> intake.apply(checked, done -> true)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("intake.changes.overtaken");
            assertThat(refusal.values()[0]).asString().contains("3");
        });
        assertThat(entries()).isEqualTo(before);
        assertThat(catalogue.item(oven).name().fr()).isEqualTo("Four électrique pâtissier");
    }

    @Test
    void eachRowThatCannotStandSaysWhy() throws IOException {
        refused(ItemColumn.PRICE, "", "catalogue.priceMissing");
        refused(ItemColumn.PRICE, "cher", "intake.items.priceUnreadable");
        refused(ItemColumn.PRICE, "-5", "intake.items.priceUnreadable");
        refused(ItemColumn.PRICE, "0", "catalogue.priceMissing");
        refused(ItemColumn.PRICE, "125000", "intake.items.farPrice");
        refused(ItemColumn.PRICE_DATE, "31/02/2026", "intake.items.dateUnreadable");
        refused(ItemColumn.PRICE_DATE, "01/01/2999", "catalogue.priceDateWrong");
        refused(ItemColumn.PRICE_SOURCE, "Autre comptoir", "intake.items.sourceAlone");
        refused(ItemColumn.UNIT, "brouette", "intake.items.unknownWord");
        refused(ItemColumn.UNIT, "", "intake.items.unknownWord");
        refused(ItemColumn.NAME_FR, "x".repeat(161), "catalogue.facts.tooLong");
        refused(ItemColumn.ID, UUID.randomUUID().toString(), "intake.items.gone");
        refused(ItemColumn.ID, "touché", "intake.items.gone");
        refused(ItemColumn.VERSION, "x", "intake.changes.changedMeanwhile", "Autre nom");
    }

    @Test
    void theSameItemTwiceIsRefusedTheSecondTime() throws IOException {
        var second = row(oven, Language.FR);
        second.put(ItemColumn.NAME_FR, "Four à pizza");
        var checked = check(file(List.of(row(oven, Language.FR), second)));
        assertThat(checked.rows()).extracting(RowChange::kind).containsExactly(ChangeKind.SAME, ChangeKind.REFUSED);
        assertThat(keys(checked)).containsExactly("intake.changes.twice");
    }

    @Test
    void aPriceThatWaitsIsNotProposedTwice() throws IOException {
        var row = row(oven, Language.FR);
        row.put(ItemColumn.PRICE, "13000");
        intake.apply(check(file(List.of(row))), done -> true);
        assertThat(keys(check(file(List.of(row))))).containsExactly("catalogue.prices.alreadyOpen");
    }

    @Test
    void rowsLeftOutStayAsTheyAre() throws IOException {
        var first = row(oven, Language.FR);
        first.put(ItemColumn.NAME_FR, "Four à pizza");
        var second = row(saw, Language.FR);
        second.put(ItemColumn.NAME_FR, "Scie à métaux");
        var checked = check(file(List.of(first, second)));
        intake.apply(checked.taking(List.of(checked.rows().getFirst()), false), done -> true);
        assertThat(catalogue.item(oven).name().fr()).isEqualTo("Four électrique pâtissier");
        assertThat(catalogue.item(saw).name().fr()).isEqualTo("Scie à métaux");
    }

    @Test
    void otherFilesAreRefusedAsWhatTheyAre() {
        assertThatThrownBy(() -> check("Nom;Prix\nFour;12\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("intake.items.notExported"));
        assertThatThrownBy(() -> check("id;version;Unité;Unité\n1;2;3;4\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("intake.changes.columnTwice"));
        assertThatThrownBy(() -> check("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void aFormulaInATextFileIsNotComputed() throws IOException {
        String text = new String(file(List.of(row(oven, Language.FR))), StandardCharsets.UTF_8)
                .replace("\"Four électrique pâtissier\"", "=1+1");
        var checked = check(text.getBytes(StandardCharsets.UTF_8));
        assertThat(checked.rows()).extracting(RowChange::kind).containsExactly(ChangeKind.REFUSED);
        assertThat(keys(checked)).containsExactly("intake.changes.formula");
    }

    @Test
    void whoDoesNotWriteTheCatalogueBringsNothingBack() throws IOException {
        byte[] file = file(List.of(row(oven, Language.FR)));
        var checked = check(file);
        signIn.as(Role.ORGANISER);
        assertThatThrownBy(() -> check(file)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intake.apply(checked, done -> true)).isInstanceOf(AccessDeniedException.class);
    }

    private void refused(ItemColumn column, String text, String key) throws IOException {
        refused(column, text, key, null);
    }

    private void refused(ItemColumn column, String text, String key, String name) throws IOException {
        var row = row(oven, Language.FR);
        row.put(column, text);
        if (name != null) row.put(ItemColumn.NAME_FR, name);
        var checked = check(file(List.of(row)));
        assertThat(checked.rows().getFirst().kind().takeable()).as(text).isFalse();
        assertThat(keys(checked)).as(text).contains(key);
    }

    private static List<String> keys(Changes checked) {
        return checked.rows().stream()
                .flatMap(row -> row.findings().stream())
                .map(finding -> finding.messageKey())
                .toList();
    }

    private void rename(UUID id, String name) {
        var detail = catalogue.detail(id);
        var draft = detail.draft();
        catalogue.edit(
                id,
                detail.item().version(),
                new ItemDraft(
                        new LocalizedText(draft.name().ar(), name),
                        draft.specification(),
                        draft.sector(),
                        draft.kind(),
                        draft.unit(),
                        draft.facts()));
    }

    private Changes check(byte[] file) {
        return intake.check(file, "catalogue", done -> true);
    }

    private Map<ItemColumn, String> row(UUID id, Language language) {
        var item = catalogue.item(id);
        var row = new EnumMap<ItemColumn, String>(ItemColumn.class);
        row.put(ItemColumn.ID, id.toString());
        row.put(ItemColumn.VERSION, Long.toString(item.version()));
        row.put(ItemColumn.NAME_AR, item.name().ar());
        row.put(ItemColumn.NAME_FR, item.name().fr());
        row.put(ItemColumn.SPECIFICATION_AR, item.specification().ar());
        row.put(ItemColumn.SPECIFICATION_FR, item.specification().fr());
        row.put(ItemColumn.SECTOR, label(item.sector(), language));
        row.put(ItemColumn.KIND, label(item.kind(), language));
        row.put(ItemColumn.UNIT, label(item.unit(), language));
        row.put(ItemColumn.PRICE, item.price().format());
        row.put(ItemColumn.PRICE_DATE, item.priceDate().toString());
        row.put(ItemColumn.PRICE_SOURCE, item.priceSource());
        return row;
    }

    private String label(Enum<?> constant, Language language) {
        return words.text(language, EnumLabels.key(constant));
    }

    private byte[] file(List<Map<ItemColumn, String>> rows) throws IOException {
        return file(SheetFormat.CSV, Language.FR, rows);
    }

    private byte[] file(SheetFormat format, Language language, List<Map<ItemColumn, String>> rows) throws IOException {
        var columns = new ArrayList<>(rows.getFirst().keySet());
        var out = new ByteArrayOutputStream();
        var headings = columns.stream()
                .map(column -> new SheetColumn(column.heading(words, language), CellType.TEXT))
                .toList();
        try (var file = format.begin(out, new SheetHead("T", "A", "P"), headings, language.arabic())) {
            for (var row : rows) file.row(columns.stream().map(row::get).toList());
        }
        return out.toByteArray();
    }

    private long entries() {
        Long count = jdbc.queryForObject("select count(*) from audit_entry", Long.class);
        return count == null ? 0 : count;
    }
}
