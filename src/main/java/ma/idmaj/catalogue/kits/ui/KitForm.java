package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitRefused;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kit being written: its names, its lines one below the other, and why. What was done can be taken back until saved. */
class KitForm extends Div implements KitLineRow.Acts {

    private final CatalogueService catalogue;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField code = Fields.latinText("catalogue.kits.code", 20);
    private final Select<TradeRow> trade = Fields.label(new Select<>(), "catalogue.kits.trade");
    private final TextField nameAr = Fields.arabicText("catalogue.name.ar", KitDraft.MAX_NAME);
    private final TextField nameFr = Fields.latinText("catalogue.name.fr", KitDraft.MAX_NAME);
    private final TextField reason = Fields.text("catalogue.kits.why", KitDraft.MAX_REASON);
    private final ComboBox<ItemRow> adder;
    private final Div rows = new Div();
    private final Div total = new Div();
    private final LiveRegion said = new LiveRegion();
    private final Button undo = Localized.text(new Button(), "catalogue.kits.undo");
    private KitSketch sketch = new KitSketch(List.of());

    /** @param kit null for a new one */
    KitForm(@Nullable KitRow kit, List<TradeRow> trades, CatalogueService catalogue) {
        this.catalogue = catalogue;
        this.adder = ItemPicker.of("catalogue.kits.addItem", catalogue);
        addClassNames("stack", "kit-form");
        adder.setId("add-item");
        adder.addClassName("wide");
        adder.addValueChangeListener(change -> {
            if (change.getValue() != null) added(change.getValue());
        });
        undo.setId("undo");
        undo.addClickListener(click -> {
            sketch.undo();
            show();
            said.say("catalogue.kits.undone");
        });
        rows.addClassName("kit-rows");
        total.addClassName("kit-figures");
        reason.setId("reason");
        Fields.hint(reason, "catalogue.kits.why.hint");
        trade.setItems(trades);
        Localized.on(
                trade,
                language -> trade.setItemLabelGenerator(
                        one -> one == null ? "" : one.name().in(language.arabic())));
        trade.addValueChangeListener(change -> suggest(change.getOldValue(), change.getValue()));
        Fields.hint(code, "catalogue.kits.code.hint");
        var head = new Div();
        head.addClassName("form-grid");
        if (kit == null) head.add(trade, code);
        var pair = new Div(nameAr, nameFr);
        pair.addClassNames("field-pair", "wide");
        head.add(pair);
        var bar = new Div(adder, undo);
        bar.addClassName("kit-bar");
        var lines = new Div(Localized.text(new H2(), "catalogue.kits.linesOf"), bar, said.hidden(), rows, total);
        lines.addClassNames("panel", "stack");
        add(errors, head, lines);
        if (kit != null) {
            add(reason);
            show(kit);
        } else show();
    }

    private void show(KitRow kit) {
        nameAr.setValue(kit.name().ar());
        nameFr.setValue(kit.name().fr());
        var ids = kit.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.itemId()), line.alternates().stream().map(KitRow.Alternate::itemId)))
                .collect(Collectors.toSet());
        Map<UUID, ItemRow> items =
                catalogue.items(ids).stream().collect(Collectors.toMap(ItemRow::id, Function.identity()));
        sketch = new KitSketch(kit.lines().stream()
                .map(line -> new KitSketch.Line(
                        items.get(line.itemId()),
                        line.quantity(),
                        line.priority(),
                        line.alternates().stream()
                                .map(one -> items.get(one.itemId()))
                                .toList(),
                        line.note()))
                .toList());
        show();
    }

    private void show() {
        rows.removeAll();
        List<KitSketch.Line> lines = sketch.lines();
        for (int i = 0; i < lines.size(); i++) rows.add(new KitLineRow(i, lines.size(), lines.get(i), this));
        if (lines.isEmpty()) {
            var none = Localized.text(new Span(), "catalogue.kits.noLinesYet");
            none.addClassName("hint");
            rows.add(none);
        }
        count();
    }

    private void count() {
        total.removeAll();
        total.add(KitWords.figure("catalogue.kits.totalToday", new Amount(sketch.total())));
        undo.setEnabled(sketch.undoable());
    }

    private void added(ItemRow item) {
        boolean there = sketch.place(item.id()) >= 0;
        int place = sketch.add(item);
        adder.clear();
        if (there) row(place).field().focus();
        else show();
        said.say(there ? "catalogue.kits.thereAlready" : "catalogue.kits.added", item.name(), place + 1);
    }

    /** The names of the trade are a beginning; what has been typed is never overwritten. */
    private void suggest(@Nullable TradeRow before, @Nullable TradeRow chosen) {
        if (chosen == null) return;
        if (nameAr.isEmpty()
                || before != null && nameAr.getValue().equals(before.name().ar()))
            nameAr.setValue(chosen.name().ar());
        if (nameFr.isEmpty()
                || before != null && nameFr.getValue().equals(before.name().fr()))
            nameFr.setValue(chosen.name().fr());
    }

    @Override
    public void write(int place, KitSketch.Line line) {
        sketch.write(place, line);
        count();
    }

    @Override
    public void replace(int place, ItemRow by) {
        sketch.write(place, sketch.lines().get(place).replaced(by));
        show();
        row(place).field().focus();
    }

    @Override
    public void detail(int place) {
        new KitLineDialog(sketch.lines().get(place), catalogue, line -> {
                    sketch.write(place, line);
                    show();
                })
                .open();
    }

    @Override
    public void move(int place, int places) {
        int to = sketch.move(place, places);
        show();
        row(to).focusMove(places);
        said.say("catalogue.kits.moved", sketch.lines().get(to).item().name(), to + 1);
    }

    @Override
    public void remove(int place) {
        var gone = sketch.lines().get(place).item().name();
        sketch.remove(place);
        show();
        undo.focus();
        said.say("catalogue.kits.removed", gone);
    }

    private KitLineRow row(int place) {
        return (KitLineRow) rows.getComponentAt(place);
    }

    KitDraft draft() {
        return new KitDraft(new LocalizedText(nameAr.getValue(), nameFr.getValue()), sketch.draft(), reason.getValue());
    }

    String code() {
        return code.getValue();
    }

    String trade() {
        return trade.getValue() == null ? "" : trade.getValue().code();
    }

    /** Says on top what is wrong; each sentence leads to where it is mended. */
    void refused(KitRefused refused) {
        var problems = new ArrayList<Problem>();
        for (KitRefused.Problem problem : refused.problems()) {
            problems.add(
                    Problem.of(field(problem), problem.key(), problem.values().toArray()));
        }
        errors.show(problems);
    }

    void accepted() {
        errors.show(List.of());
    }

    private Component field(KitRefused.Problem problem) {
        if (problem.line() > 0) return row(problem.line() - 1).field();
        return switch (problem.key()) {
            case "catalogue.kits.codeWrong", "catalogue.kits.codeTaken" -> code;
            case "catalogue.kits.tradeMissing" -> trade;
            case "catalogue.kits.nameMissing", "catalogue.kits.nameLong" -> nameAr;
            case "catalogue.kits.reasonMissing", "catalogue.kits.reasonLong" -> reason;
            default -> adder;
        };
    }
}
