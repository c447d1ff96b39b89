package ma.idmaj.ceremonies.paper.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.Mandate;
import ma.idmaj.ceremonies.MandateKind;
import ma.idmaj.ceremonies.paper.PaperMark;
import ma.idmaj.ceremonies.paper.PaperRow;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The rows still open, each marked by one key; the marks stay in the browser until all are saved at once. */
class PaperGrid extends Div {

    private static final int REFERENCE_LENGTH = 80;
    private static final EnumSet<ItemState> OF_PAPER =
            EnumSet.of(ItemState.GIVEN, ItemState.MISSING, ItemState.DAMAGED);

    private final Map<LineRow, Div> rows = new LinkedHashMap<>();

    PaperGrid(List<LineRow> lines) {
        addClassName("paper-grid");
        getElement().setAttribute("role", "list");
        show(lines);
    }

    /** Only what has changed is drawn anew: the marks of all other rows stay. */
    final void show(List<LineRow> lines) {
        rows.entrySet().removeIf(shown -> {
            if (lines.contains(shown.getKey())) return false;
            remove(shown.getValue());
            return true;
        });
        for (int at = 0; at < lines.size(); at++) {
            LineRow line = lines.get(at);
            if (rows.containsKey(line)) continue;
            rows.put(line, row(line));
            addComponentAtIndex(at, rows.get(line));
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJavaScript("context://scripts/paper.js");
        getElement().executeJs("window.idmajPaper.grid(this)");
    }

    void rows(Consumer<List<PaperRow>> take) {
        getElement()
                .executeJs("return window.idmajPaper.rows(this)")
                .then(JsonNode.class, marked -> take.accept(read(marked)));
    }

    private static List<PaperRow> read(JsonNode marked) {
        var rows = new ArrayList<PaperRow>();
        if (!(marked instanceof ArrayNode all)) return rows;
        for (JsonNode one : all) {
            var mark = PaperMark.valueOf(one.path("mark").asString());
            boolean proxy = mark == PaperMark.PROXY;
            rows.add(new PaperRow(
                    UUID.fromString(one.path("line").asString()),
                    one.path("version").asLong(),
                    mark,
                    mark.opensItems() ? notGiven(one.path("items")) : Map.of(),
                    proxy ? one.path("proxy").asString() : "",
                    proxy
                            ? new Mandate(
                                    MandateKind.valueOf(one.path("kind").asString()),
                                    one.path("reference").asString(),
                                    null)
                            : null));
        }
        return rows;
    }

    private static Map<UUID, ItemState> notGiven(JsonNode items) {
        var notGiven = new HashMap<UUID, ItemState>();
        for (JsonNode item : items)
            notGiven.put(
                    UUID.fromString(item.path("item").asString()),
                    ItemState.valueOf(item.path("state").asString()));
        notGiven.values().removeIf(state -> state == ItemState.GIVEN);
        return notGiven;
    }

    private static Div row(LineRow line) {
        var number = new Ltr(Integer.toString(line.position()));
        number.addClassName("number");
        var name = new Span();
        var other = new Span();
        other.addClassName("other");
        Localized.on(name, language -> {
            name.setText(line.name().in(language.arabic()));
            other.setText(line.name().other(language.arabic()));
        });
        var names = new Div(name, other);
        names.addClassName("names");
        if (line.state() == LineState.ABSENT) {
            var absent = new Span();
            absent.addClassName("other");
            Localized.on(absent, language -> absent.setText(Localized.label(line.state())));
            names.add(absent);
        }
        var marks = new Div();
        marks.addClassName("marks");
        for (PaperMark mark : PaperMark.values()) {
            var choice = Localized.text(new NativeButton(), "ceremonies.PaperMark." + mark.name());
            choice.addClassName("choice");
            choice.setTabIndex(-1);
            choice.getElement().setAttribute("data-mark", mark.name()).setAttribute("aria-pressed", "false");
            marks.add(choice);
        }
        var row = new Div(number, names, marks, items(line), proxy());
        row.addClassName("paper-row");
        row.getElement()
                .setAttribute("role", "listitem")
                .setAttribute("tabindex", "-1")
                .setAttribute("data-line", line.id().toString())
                .setAttribute("data-version", Long.toString(line.version()));
        return row;
    }

    /** What became of each item, asked for where something was struck out. */
    private static Div items(LineRow line) {
        var part = new Div();
        part.addClassName("items");
        part.getElement().setAttribute("hidden", true);
        for (LineRow.Item item : line.items()) {
            Element states =
                    new Element("select").setAttribute("data-item", item.id().toString());
            for (ItemState state : OF_PAPER)
                states.appendChild(new Element("option").setAttribute("value", state.name()));
            var name = new Span();
            var one = new Div(name, new Ltr("× " + item.quantity()));
            one.getElement().appendChild(states);
            Localized.on(one, language -> {
                name.setText(item.name().in(language.arabic()));
                states.setAttribute("aria-label", name.getText());
                int at = 0;
                for (ItemState state : OF_PAPER) states.getChild(at++).setText(Localized.label(state));
            });
            part.add(one);
        }
        return part;
    }

    private static Div proxy() {
        Element kinds = new Element("select").setAttribute("name", "kind");
        for (MandateKind kind : MandateKind.values())
            kinds.appendChild(new Element("option").setAttribute("value", kind.name()));
        var part = new Div();
        part.addClassName("proxy");
        part.getElement().setAttribute("hidden", true).appendChild(kinds);
        var proxy = new Element("input").setAttribute("maxlength", Integer.toString(PersonName.MAX_LENGTH));
        var reference = new Element("input").setAttribute("maxlength", Integer.toString(REFERENCE_LENGTH));
        part.getElement().appendChild(proxy.setAttribute("name", "proxy"), reference.setAttribute("name", "reference"));
        Localized.on(part, language -> {
            kinds.setAttribute("aria-label", Localized.text("ceremonies.day.mandate.kind"));
            for (Element input : List.of(proxy, reference)) {
                String words = Localized.text(
                        input == proxy ? "ceremonies.day.signerName.PROXY" : "ceremonies.day.mandate.reference");
                input.setAttribute("aria-label", words)
                        .setAttribute("placeholder", words)
                        .setAttribute("dir", "auto");
            }
            int at = 0;
            for (MandateKind kind : MandateKind.values()) kinds.getChild(at++).setText(Localized.label(kind));
        });
        return part;
    }
}
