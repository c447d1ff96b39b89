package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The day's one box: a name, a card's number or a number of the list; matches under it, Enter takes the first. */
class FinderBox extends Div {

    private static final int SHOWN = 6;

    private final TextField box = new TextField();
    private final Button camera = new Button(VaadinIcon.QRCODE.create());
    private final Div matches = new Div();
    private final Function<String, List<LineRow>> find;
    private final Consumer<LineRow> take;

    FinderBox(Function<String, List<LineRow>> find, Consumer<LineRow> take) {
        this.find = find;
        this.take = take;
        addClassName("finder");
        box.setId("finder");
        box.setPrefixComponent(VaadinIcon.SEARCH.create());
        box.setClearButtonVisible(true);
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(120);
        box.setMaxLength(80);
        box.addFocusShortcut(Key.KEY_K, KeyModifier.ALT);
        Localized.on(box, language -> {
            box.setPlaceholder(Localized.text("ceremonies.day.find"));
            box.setAriaLabel(Localized.text("ceremonies.day.find"));
        });
        box.addValueChangeListener(change -> offer(change.getValue()));
        // The text comes with the key: the field itself may tell its value a moment later.
        box.getElement()
                .addEventListener(
                        "keydown",
                        key -> enter(key.getEventData().get("element.value").asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData("element.value");
        matches.addClassName("matches");
        matches.getElement().setAttribute("role", "status");
        box.getElement()
                .addEventListener(
                        "scanned",
                        code -> enter(code.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        camera.addClassName("scan");
        camera.getElement().setAttribute("hidden", true);
        Localized.on(camera, language -> {
            camera.setAriaLabel(Localized.text("ceremonies.day.scan"));
            camera.setTooltipText(Localized.text("ceremonies.day.scan"));
            camera.getElement().setAttribute("data-close", Localized.text("ui.close"));
        });
        var line = new Div(box, camera);
        line.addClassName("box-line");
        add(line, matches, cutMatches());
    }

    /** Filled by the page's script while the line is cut. */
    private static Div cutMatches() {
        var found = new Div();
        found.addClassNames("matches", "cut-matches");
        found.getElement().setAttribute("role", "status");
        Localized.on(
                found,
                language -> found.getElement()
                        .setAttribute("data-hint", Localized.text("ceremonies.day.cut.found"))
                        .setAttribute("data-none", Localized.text("ceremonies.day.cut.notFound"))
                        .setAttribute("data-later", Localized.text("ceremonies.day.cut.later", "@@")));
        return found;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJavaScript("context://scripts/day.js");
        box.getElement().executeJs("window.idmajDay.finder(this)");
        camera.getElement().executeJs("window.idmajDay.camera(this, $0)", box.getElement());
        focusBox();
    }

    void focusBox() {
        box.getElement().executeJs("window.idmajDay.focus(this)");
    }

    private void enter(String text) {
        List<LineRow> found = find.apply(text);
        if (found.isEmpty()) offer(text);
        else choose(found.getFirst());
    }

    private void choose(LineRow line) {
        box.clear();
        matches.removeAll();
        take.accept(line);
    }

    private void offer(String text) {
        matches.removeAll();
        if (text.isBlank()) return;
        List<LineRow> found = find.apply(text);
        if (found.isEmpty()) {
            matches.add(Localized.text(new Paragraph(), "ceremonies.day.notFound", text.strip()));
            return;
        }
        found.stream().limit(SHOWN).map(this::match).forEach(matches::add);
        if (found.size() > SHOWN) {
            matches.add(Localized.text(new Paragraph(), "ceremonies.day.moreFound", found.size() - SHOWN));
        }
    }

    private NativeButton match(LineRow line) {
        var match = new LineButton(line);
        match.addClickListener(click -> choose(line));
        return match;
    }
}
