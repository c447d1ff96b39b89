package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The measured facts in their order: written, moved up and down, taken out, all by keyboard. */
class LinesEditor extends Div implements HasValidation {

    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final Button more = Localized.text(new Button(VaadinIcon.PLUS.create()), "catalogue.facts.line.add");

    private static final class Line extends Div {
        private final TextField labelAr = Fields.arabicText("catalogue.facts.line.ar", SpecificationLine.LONGEST_LABEL);
        private final TextField labelFr = Fields.latinText("catalogue.facts.line.fr", SpecificationLine.LONGEST_LABEL);
        private final TextField value = Fields.text("catalogue.facts.line.value", SpecificationLine.LONGEST_VALUE);
        private final Button up = new Button(VaadinIcon.ARROW_UP.create());
        private final Button down = new Button(VaadinIcon.ARROW_DOWN.create());
        private final Button remove = new Button(VaadinIcon.TRASH.create());

        Line(SpecificationLine line) {
            addClassName("spec-line");
            labelAr.setValue(line.label().ar());
            labelFr.setValue(line.label().fr());
            value.setValue(line.value());
            var buttons = new Div(up, down, remove);
            buttons.addClassName("spec-buttons");
            add(labelAr, labelFr, value, buttons);
        }

        SpecificationLine line() {
            return new SpecificationLine(new LocalizedText(labelAr.getValue(), labelFr.getValue()), value.getValue());
        }

        boolean blank() {
            return labelAr.isEmpty() && labelFr.isEmpty() && value.isEmpty();
        }

        void number(int number, int of) {
            up.setEnabled(number > 1);
            down.setEnabled(number < of);
            up.setAriaLabel(Localized.text("catalogue.facts.line.up", number));
            down.setAriaLabel(Localized.text("catalogue.facts.line.down", number));
            remove.setAriaLabel(Localized.text("catalogue.facts.line.remove", number));
        }
    }

    LinesEditor() {
        addClassNames("stack", "lines-editor");
        getElement().setAttribute("tabindex", "-1");
        list.addClassName("stack");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        more.setId("add-line");
        more.addClickListener(click -> {
            Line line = append(new SpecificationLine(new LocalizedText("", ""), ""));
            draw();
            line.labelAr.focus();
        });
        var hint = Localized.text(new Paragraph(), "catalogue.facts.line.hint");
        hint.addClassName("hint");
        add(hint, error, list, new Div(more));
        Localized.on(this, language -> number());
    }

    void show(List<SpecificationLine> written) {
        lines.clear();
        written.forEach(this::append);
        draw();
    }

    /** Those on which anything is written. */
    List<SpecificationLine> lines() {
        return lines.stream().filter(line -> !line.blank()).map(Line::line).toList();
    }

    private Line append(SpecificationLine written) {
        var line = new Line(written);
        line.up.addClickListener(click -> move(line, -1));
        line.down.addClickListener(click -> move(line, 1));
        line.remove.addClickListener(click -> {
            int at = lines.indexOf(line);
            lines.remove(line);
            draw();
            if (lines.isEmpty()) more.focus();
            else lines.get(Math.min(at, lines.size() - 1)).remove.focus();
        });
        lines.add(line);
        return line;
    }

    /** The focus goes along, so that a line is taken several steps by one key. */
    private void move(Line line, int by) {
        int at = lines.indexOf(line);
        Collections.swap(lines, at, at + by);
        draw();
        Button pressed = by < 0 ? line.up : line.down;
        if (pressed.isEnabled()) pressed.focus();
        else (by < 0 ? line.down : line.up).focus();
    }

    private void draw() {
        list.removeAll();
        lines.forEach(list::add);
        more.setEnabled(lines.size() < ItemFacts.MOST_LINES);
        number();
    }

    private void number() {
        for (int i = 0; i < lines.size(); i++) lines.get(i).number(i + 1, lines.size());
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
