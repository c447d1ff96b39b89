package ma.idmaj.intake.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.documents.sheets.CellType;
import ma.idmaj.documents.sheets.SheetColumn;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.documents.sheets.SheetHead;
import ma.idmaj.intake.changes.ChangeKind;
import ma.idmaj.intake.changes.Changes;
import ma.idmaj.intake.changes.Difference;
import ma.idmaj.intake.changes.RowChange;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** An edited list says what it changes, person by person; it never says who stands on the list. */
@DatabaseTest
class LinesIntakeServiceTest {

    @Autowired
    LinesIntakeService intake;

    @Autowired
    ListService list;

    @Autowired
    Translations words;

    @Autowired
    ApplicationContext context;

    UUID ceremony;
    List<Map<LineColumn, String>> rows;

    @BeforeEach
    void aListOfFive() {
        ceremony = new CeremonyCast(context).listed(5, null);
        rows = rows();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWasNotEditedIsTheSame() throws IOException {
        assertThat(check().rows()).hasSize(5).extracting(RowChange::kind).containsOnly(ChangeKind.SAME);
    }

    @Test
    void quantityAndPriceChangeAndTheSumWithThem() throws IOException {
        rows.get(2).put(LineColumn.QUANTITY, "20");
        rows.get(0).put(LineColumn.PRICE, "9.100,50");
        var changes = check();
        var items = list.lines(ceremony).getFirst().items();
        assertThat(changes.taken().getFirst().differences())
                .containsExactly(
                        new Difference(
                                "intake.lines.price", items.get(0).name(), Money.ofDirhams(8_900), new Money(910_050)),
                        new Difference("intake.lines.quantity", items.get(2).name(), 12, 20));
        assertThat(intake.apply(ceremony, changes, done -> true)).isEqualTo(1);
        assertThat(list.lines(ceremony).getFirst().total()).isEqualTo(new Money(910_050 + 240_000 + 20 * 1_500));
    }

    @Test
    void itemsAreAddedAndTakenOut() throws IOException {
        rows.remove(1);
        var added = new EnumMap<LineColumn, String>(rows.getFirst());
        added.put(LineColumn.PLACED, "");
        added.put(LineColumn.ITEM, "Bobines de fil");
        added.put(LineColumn.QUANTITY, "3");
        added.put(LineColumn.PRICE, "");
        rows.add(1, added);
        var changes = check();
        assertThat(changes.taken().getFirst().differences())
                .extracting(Difference::labelKey)
                .containsExactly("intake.lines.added", "intake.lines.removed");
        intake.apply(ceremony, changes, done -> true);
        assertThat(list.lines(ceremony).getFirst().items())
                .extracting(item -> item.name().fr() + " " + item.quantity())
                .containsExactly("Machine à coudre industrielle 1", "Bobines de fil 3", "Bobines de fil 12");
    }

    @Test
    void anItemWrittenOverAnotherTakesItsPlace() throws IOException {
        rows.get(1).put(LineColumn.ITEM, "Bobines de fil");
        rows.get(1).put(LineColumn.PRICE, "");
        var changes = check();
        assertThat(changes.taken().getFirst().differences())
                .extracting(Difference::labelKey)
                .containsExactly("intake.lines.added", "intake.lines.removed");
        rows.get(1).put(LineColumn.ITEM, "ما لا يعرفه أحد");
        assertThat(keys(check())).contains("intake.lines.itemUnknown");
    }

    @Test
    void oneLineMovedUpOrDownStandsWhereItWasSent() throws IOException {
        var before = order();
        number(before.get(3), "2");
        intake.apply(ceremony, check(), done -> true);
        var after = order();
        assertThat(after).containsExactly(before.get(0), before.get(3), before.get(1), before.get(2), before.get(4));
        rows = rows();
        number(after.get(0), "4");
        intake.apply(ceremony, check(), done -> true);
        assertThat(order()).containsExactly(after.get(1), after.get(2), after.get(3), after.get(0), after.get(4));
    }

    @Test
    void anyNewOrderIsTheListsAfterwards() throws IOException {
        var random = new Random(55);
        for (int round = 0; round < 12; round++) {
            var wanted = new ArrayList<>(order());
            java.util.Collections.shuffle(wanted, random);
            rows = rows();
            IntStream.range(0, wanted.size()).forEach(i -> number(wanted.get(i), Integer.toString(i + 1)));
            var changes = check();
            if (!changes.taken().isEmpty()) intake.apply(ceremony, changes, done -> true);
            assertThat(order()).isEqualTo(wanted);
        }
    }

    @Test
    void aPartOfAListIsNoOrderOfIt() {
        var order = order();
        assertThatThrownBy(() -> list.reorder(ceremony, order.subList(1, order.size())))
                .hasMessage("ceremonies.lineGone");
        var strange = new ArrayList<>(order);
        strange.set(0, UUID.randomUUID());
        assertThatThrownBy(() -> list.reorder(ceremony, strange)).hasMessage("ceremonies.lineGone");
        assertThat(order()).isEqualTo(order);
    }

    @Test
    void aColleaguesChangeIsNotUndone() throws IOException {
        rows.get(0).put(LineColumn.QUANTITY, "2");
        LineRow line = list.lines(ceremony).getFirst();
        list.move(line.id(), line.version(), 3);
        var changes = check();
        assertThat(changes.rows().getFirst().kind()).isEqualTo(ChangeKind.CONFLICT);
        assertThat(keys(changes)).contains("intake.changes.changedMeanwhile");
    }

    @Test
    void whatBecameAnotherSinceItWasShownIsWrittenByNobody() throws IOException {
        rows.get(0).put(LineColumn.QUANTITY, "2");
        var changes = check();
        LineRow line = list.lines(ceremony).getFirst();
        list.move(line.id(), line.version(), 3);
        assertThatThrownBy(() -> intake.apply(ceremony, changes, done -> true))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("intake.changes.overtaken"));
    }

    @Test
    void peopleLeftOutOfTheFileStay() throws IOException {
        rows.subList(3, rows.size()).clear();
        assertThat(check().rows()).extracting(RowChange::kind).containsExactly(ChangeKind.SAME);
        assertThat(list.lines(ceremony)).hasSize(5);
    }

    @Test
    void eachRowThatCannotStandSaysWhy() throws IOException {
        refused(LineColumn.QUANTITY, "0", "intake.lines.quantityUnreadable");
        refused(LineColumn.QUANTITY, "-2", "intake.lines.quantityUnreadable");
        refused(LineColumn.QUANTITY, "1,5", "intake.lines.quantityUnreadable");
        refused(LineColumn.QUANTITY, "1001", "intake.lines.quantityUnreadable");
        refused(LineColumn.PRICE, "cher", "intake.lines.priceUnreadable");
        refused(LineColumn.NUMBER, "premier", "intake.lines.numberUnreadable");
        refused(LineColumn.NUMBER, "5", "intake.lines.twoNumbers");
        refused(LineColumn.LINE, "", "intake.lines.newPerson");
        refused(LineColumn.LINE, UUID.randomUUID().toString(), "intake.lines.gone");
        refused(LineColumn.PLACED, UUID.randomUUID().toString(), "intake.lines.itemGone");
        refused(LineColumn.PLACED, rows().get(1).get(LineColumn.PLACED), "intake.lines.itemTwice");
        rows = rows();
        rows.getFirst().put(LineColumn.PLACED, "");
        rows.getFirst().put(LineColumn.ITEM, "Fusée");
        assertThat(keys(check())).contains("intake.lines.itemUnknown");
    }

    @Test
    void aSubmittedListIsNotChangedByAFile() throws IOException {
        rows.get(0).put(LineColumn.QUANTITY, "2");
        var changes = check();
        list.submit(ceremony, new CeremonyCast(context).version(ceremony));
        assertThatThrownBy(() -> intake.apply(ceremony, changes, done -> true)).isInstanceOf(Refusal.class);
        assertThat(list.lines(ceremony).getFirst().items().getFirst().quantity())
                .isEqualTo(1);
    }

    @Test
    void whoDoesNotPrepareBringsNothingBack() throws IOException {
        byte[] file = file();
        CeremonyCast.signIn(Role.APPROVER, "approver");
        assertThatThrownBy(() -> intake.check(ceremony, file, "liste", done -> true))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void refused(LineColumn column, String text, String key) throws IOException {
        rows = rows();
        rows.getFirst().put(column, text);
        var changes = check();
        assertThat(keys(changes)).as(text).contains(key);
        assertThat(changes.rows().stream()
                        .filter(row -> !row.findings().isEmpty())
                        .allMatch(row -> row.kind() == ChangeKind.REFUSED))
                .isTrue();
    }

    private static List<String> keys(Changes changes) {
        return changes.rows().stream()
                .flatMap(row -> row.findings().stream())
                .map(finding -> finding.messageKey())
                .toList();
    }

    private List<UUID> order() {
        return list.lines(ceremony).stream().map(LineRow::id).toList();
    }

    private void number(UUID line, String number) {
        rows.stream()
                .filter(row -> row.get(LineColumn.LINE).equals(line.toString()))
                .forEach(row -> row.put(LineColumn.NUMBER, number));
    }

    private List<Map<LineColumn, String>> rows() {
        var all = new ArrayList<Map<LineColumn, String>>();
        for (LineRow line : list.lines(ceremony))
            for (LineRow.Item item : line.items()) {
                var row = new EnumMap<LineColumn, String>(LineColumn.class);
                row.put(LineColumn.LINE, line.id().toString());
                row.put(LineColumn.VERSION, Long.toString(line.version()));
                row.put(LineColumn.PLACED, item.id().toString());
                row.put(LineColumn.NUMBER, Integer.toString(line.position()));
                row.put(LineColumn.ITEM, item.name().fr());
                row.put(LineColumn.QUANTITY, Integer.toString(item.quantity()));
                row.put(LineColumn.PRICE, item.unitPrice().format());
                all.add(row);
            }
        return all;
    }

    private Changes check() throws IOException {
        return intake.check(ceremony, file(), "liste", done -> true);
    }

    private byte[] file() throws IOException {
        var out = new ByteArrayOutputStream();
        var headings = IntStream.range(0, LineColumn.values().length)
                .mapToObj(i -> new SheetColumn(LineColumn.values()[i].heading(words, Language.FR), CellType.TEXT))
                .toList();
        try (var file = SheetFormat.CSV.begin(out, new SheetHead("T", "A", "P"), headings, false)) {
            for (var row : rows)
                file.row(java.util.Arrays.stream(LineColumn.values())
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
        }
        return out.toByteArray();
    }
}
