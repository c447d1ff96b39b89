package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.ItemDetail;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts down, items across; on a phone a card a fact. Worded anew when the language changes. */
class CompareTable extends Div {

    private final List<ItemDetail> items;
    private final List<TradeRow> trades;
    private final boolean onlyDifferences;
    private final NativeTable table = new NativeTable();

    /** One fact of all items: its word and what each of them says. */
    record Line(String word, List<String> values) {
        boolean differs() {
            return values.stream().distinct().count() > 1;
        }
    }

    CompareTable(List<ItemDetail> items, List<TradeRow> trades, boolean onlyDifferences) {
        this.items = items;
        this.trades = trades;
        this.onlyDifferences = onlyDifferences;
        addClassName("table-frame");
        table.addClassNames("data-table", "compare-table");
        add(table);
        Localized.on(this, this::show);
    }

    private void show(Language language) {
        table.getElement().setAttribute("aria-label", Localized.text("catalogue.compare.title"));
        table.getHead().removeAll();
        table.getBody().removeAll();
        var names = items.stream()
                .map(detail -> detail.item().name().in(language.arabic()))
                .toList();
        var head = new NativeTableRow(new NativeTableHeaderCell(Localized.text("catalogue.compare.fact")));
        names.forEach(name -> head.add(new NativeTableHeaderCell(name)));
        table.getHead().add(head);
        lines(language).stream()
                .filter(line -> line.differs() || !onlyDifferences)
                .forEach(line -> table.getBody().add(row(line, names)));
        if (table.getBody().getChildren().findAny().isEmpty())
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableCell(Localized.text(new Paragraph(), "catalogue.compare.noDifference"))));
    }

    private static NativeTableRow row(Line line, List<String> names) {
        var word = new NativeTableHeaderCell();
        word.getElement().setAttribute("scope", "row");
        word.add(new Span(line.word()));
        var row = new NativeTableRow(word);
        if (line.differs()) {
            row.addClassName("differs");
            word.add(new StateChip(Tone.INFO, "catalogue.compare.differs"));
        }
        for (int i = 0; i < names.size(); i++) {
            var value = new Span(line.values().get(i));
            value.getElement().setAttribute("dir", "auto");
            var cell = new NativeTableCell(value);
            cell.getElement().setAttribute("data-label", names.get(i));
            row.add(cell);
        }
        return row;
    }

    private List<Line> lines(Language language) {
        var facts = items.stream()
                .map(item -> Stream.of(
                                ItemWords.price(item, language),
                                ItemWords.kind(item, trades, language),
                                List.of(new ItemWords.Fact(
                                        "catalogue.specification",
                                        ItemWords.given(
                                                item.item().specification().in(language.arabic())))),
                                ItemWords.needs(item.facts().needs(), language))
                        .flatMap(List::stream)
                        .toList())
                .toList();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < facts.getFirst().size(); i++) {
            int at = i;
            lines.add(new Line(
                    Localized.text(facts.getFirst().get(i).key()),
                    facts.stream().map(of -> of.get(at).text()).toList()));
        }
        lines.addAll(measured(language));
        return lines;
    }

    /** One line for each measured fact any of them has, told alike by its folded word. */
    private List<Line> measured(Language language) {
        var words = new LinkedHashMap<String, String>();
        items.forEach(item -> item.facts()
                .lines()
                .forEach(line -> words.putIfAbsent(folded(line), line.label().in(language.arabic()))));
        return words.entrySet().stream()
                .map(word -> new Line(
                        word.getValue(),
                        items.stream().map(item -> value(item, word.getKey())).toList()))
                .toList();
    }

    private static String value(ItemDetail item, String folded) {
        return ItemWords.given(item.facts().lines().stream()
                .filter(line -> folded(line).equals(folded))
                .map(SpecificationLine::value)
                .collect(Collectors.joining(" · ")));
    }

    private static String folded(SpecificationLine line) {
        return SearchKey.of(line.label().in(false));
    }
}
