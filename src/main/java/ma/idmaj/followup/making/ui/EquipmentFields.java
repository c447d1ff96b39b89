package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.followup.findings.Findings;
import ma.idmaj.followup.findings.Found;
import ma.idmaj.followup.findings.FoundItem;
import ma.idmaj.followup.findings.HandedItem;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.Typing;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What there is to look for, piece by piece; a label's code leads to its piece. */
class EquipmentFields extends Div {

    /** One thing and what is said of it. */
    private record Line(HandedItem item, Div card, Select<Found> found, TextField note) {}

    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private final TextField code = new TextField();
    private final Button camera = new Button(VaadinIcon.QRCODE.create());
    private final Paragraph told = new Paragraph();
    private final Runnable changed;

    EquipmentFields(List<HandedItem> items, Map<String, String> typed, Runnable changed) {
        this.changed = changed;
        addClassNames("panel", "equipment-fields");
        add(Localized.text(new H2(), "followup.findings.equipment"));
        if (items.isEmpty()) add(Localized.text(new Paragraph(), "followup.findings.noEquipment"));
        if (items.stream().anyMatch(item -> !item.code().isEmpty())) add(finder());
        items.forEach(item -> line(item, typed));
        if (!items.isEmpty()) {
            var all = Localized.text(new Button(), "followup.findings.allWorking");
            all.setId("all-working");
            all.addClickListener(click -> {
                lines.values().stream()
                        .filter(line -> line.found().getValue() == null)
                        .forEach(line -> line.found().setValue(Found.WORKING));
                changed.run();
            });
            addComponentAtIndex(1, all);
        }
    }

    private Div finder() {
        code.setId("piece-code");
        code.setMaxLength(200);
        code.addClassName("ltr-input");
        code.setClearButtonVisible(true);
        Fields.label(code, "followup.findings.code");
        code.getElement()
                .addEventListener(
                        "keydown",
                        key -> find(key.getEventData().get("element.value").asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData("element.value");
        code.getElement()
                .addEventListener(
                        "scanned",
                        seen -> find(seen.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        camera.addClassName("scan");
        camera.getElement().setAttribute("hidden", true);
        Localized.on(camera, language -> {
            camera.setAriaLabel(Localized.text("followup.findings.scan"));
            camera.getElement().setAttribute("data-close", Localized.text("ui.close"));
        });
        told.getElement().setAttribute("role", "status");
        told.addClassName("hint");
        var row = new Div(code, camera);
        row.addClassName("code-line");
        return new Div(row, told);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (code.getParent().isEmpty()) return;
        attach.getUI().getPage().addJavaScript("context://scripts/day.js");
        camera.getElement().executeJs("window.idmajDay.camera(this, $0)", code.getElement());
    }

    /** A scanner types the label's whole address; people type the code on it, or the plate's number. */
    private void find(String typed) {
        String last = typed.strip().replaceFirst(".*/", "");
        String wanted = last.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        if (wanted.isEmpty()) return;
        code.clear();
        lines.values().stream()
                .filter(line -> wanted.equals(line.item().code().toUpperCase(Locale.ROOT))
                        || wanted.equals(
                                line.item().serial().replaceAll("\\s+", "").toUpperCase(Locale.ROOT)))
                .findFirst()
                .ifPresentOrElse(this::lead, () -> Localized.text(told, "followup.findings.unknownCode", last));
    }

    private void lead(Line line) {
        lines.values().forEach(other -> other.card().removeClassName("found"));
        line.card().addClassName("found");
        told.setText("");
        line.card().scrollIntoView();
        line.found().focus();
    }

    private void line(HandedItem item, Map<String, String> typed) {
        String key = item.key().toString();
        Select<Found> found = Fields.choice("followup.findings.found", Found.class);
        found.setId("found-" + key);
        VisitForm.answers(found, "found." + key);
        String before = typed.getOrDefault("found." + key, "");
        for (Found one : Found.values()) if (one.name().equals(before)) found.setValue(one);
        TextField note = Fields.optional(Fields.label(new TextField(), "followup.findings.note"));
        note.setMaxLength(Findings.NOTE);
        VisitForm.answers(note, "itemnote." + key);
        note.setValue(typed.getOrDefault("itemnote." + key, ""));
        note.setVisible(wantsNote(found.getValue()));
        found.addValueChangeListener(change -> {
            note.setVisible(wantsNote(change.getValue()));
            if (change.isFromClient()) changed.run();
        });
        Typing.on(note, ParsedField.TYPING_PAUSE, changed, changed);
        var name = new H3();
        Localized.on(
                name,
                language -> name.setText(
                        item.quantity() == 1
                                ? item.name().in(language.arabic())
                                : Localized.text("followup.findings.many", item.name(), item.quantity())));
        var card = new Div(name);
        if (!item.serial().isEmpty()) card.add(new Ltr(item.serial()));
        card.add(found, note);
        card.addClassName("equipment-line");
        lines.put(item.key(), new Line(item, card, found, note));
        add(card);
    }

    private static boolean wantsNote(Found found) {
        return found != null && found != Found.WORKING;
    }

    void keep(Map<String, String> answers) {
        lines.forEach((key, line) -> {
            if (line.found().getValue() != null)
                answers.put("found." + key, line.found().getValue().name());
            if (!line.note().isEmpty())
                answers.put("itemnote." + key, line.note().getValue());
        });
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (Line line : lines.values())
            if (!Fields.check(line.found(), line.found().getValue() != null, "followup.findings.choose"))
                problems.add(Problem.of(
                        line.found(),
                        "followup.findings.itemMissing",
                        line.item().name()));
        return problems;
    }

    List<FoundItem> items() {
        return lines.values().stream()
                .map(line -> new FoundItem(
                        line.item().lineItemId(),
                        line.item().pieceId(),
                        line.found().getValue(),
                        wantsNote(line.found().getValue()) ? line.note().getValue() : ""))
                .toList();
    }
}
