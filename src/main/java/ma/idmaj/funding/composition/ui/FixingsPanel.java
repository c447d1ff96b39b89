package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.solver.Fixing;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** People and lines the organiser wants in or out, whatever the solver would choose. */
class FixingsPanel extends Div {

    private final ComboBox<CandidateRow> person = Fields.label(new ComboBox<>(), "funding.composition.fixed.who");
    private final Select<NeedRow> line = Fields.label(new Select<>(), "funding.composition.fixed.what");
    private final Select<Fixing> fixing = Fields.label(new Select<>(), "funding.composition.fixed.how");
    private final RemovableList<Fixed> fixed = new RemovableList<>("funding.composition.fixings", Fixed::words);
    private final List<CandidateRow> candidates;
    private final NeedsService needs;

    FixingsPanel(List<CandidateRow> candidates, NeedsService needs) {
        this.candidates = candidates;
        this.needs = needs;
        addClassNames("panel", "stack");
        person.setId("fixed-person");
        line.setId("fixed-line");
        fixing.setId("fixed-how");
        person.setItems(
                (row, typed) -> (SearchKey.of(row.name().ar()) + " "
                                + SearchKey.of(row.name().latin()))
                        .contains(SearchKey.of(typed)),
                candidates);
        person.addValueChangeListener(change -> line.setItems(
                change.getValue() == null
                        ? List.of()
                        : needs.needs(change.getValue().project()).needs()));
        line.setEmptySelectionAllowed(true);
        fixing.setItems(Fixing.IN, Fixing.OUT);
        fixing.setValue(Fixing.OUT);
        Localized.on(this, language -> {
            person.setItemLabelGenerator(row -> row.name().in(language.arabic()));
            line.setEmptySelectionCaption(Localized.text("funding.composition.fixed.wholePerson"));
            line.setItemLabelGenerator(row -> row == null
                    ? Localized.text("funding.composition.fixed.wholePerson")
                    : row.item().in(language.arabic()));
            fixing.setItemLabelGenerator(Localized::label);
        });
        var add = Localized.text(new Button("", click -> put()), "funding.composition.fixed.add");
        add.setId("add-fixing");
        var form = new Div(person, line, fixing);
        form.addClassName("form-grid");
        add(
                Localized.text(new H3(), "funding.composition.fixings"),
                Localized.text(new Paragraph(), "funding.composition.fixings.hint"),
                form,
                add,
                fixed);
    }

    private void put() {
        if (!Fields.check(person, person.getValue() != null, "funding.composition.fixed.choose")) {
            person.focus();
            return;
        }
        put(new Fixed(person.getValue(), line.getValue(), fixing.getValue()));
        person.clear();
    }

    private void put(Fixed one) {
        fixed.removeIf(one::sameAs);
        fixed.put(one);
    }

    /** As an earlier run had them; whoever is no candidate any more is left out. */
    void show(Map<UUID, Fixing> people, Map<UUID, Fixing> lines) {
        for (CandidateRow row : candidates) {
            Fixing whole = people.get(row.project());
            if (whole != null) put(new Fixed(row, null, whole));
        }
        if (lines.isEmpty()) return;
        var wanted =
                needs.toCompose(candidates.stream().map(CandidateRow::project).toList());
        for (CandidateRow row : candidates) {
            boolean some = wanted.getOrDefault(row.project(), List.of()).stream()
                    .anyMatch(need -> lines.containsKey(need.needId()));
            if (!some) continue;
            needs.needs(row.project()).needs().stream()
                    .filter(need -> lines.containsKey(need.id()))
                    .forEach(need -> put(new Fixed(row, need, lines.getOrDefault(need.id(), Fixing.FREE))));
        }
    }

    Map<UUID, Fixing> people() {
        return fixed.values().stream()
                .filter(one -> one.line() == null)
                .collect(Collectors.toMap(one -> one.person().project(), Fixed::fixing));
    }

    Map<UUID, Fixing> lines() {
        return fixed.values().stream()
                .filter(one -> one.line() != null)
                .collect(Collectors.toMap(one -> one.line().id(), Fixed::fixing));
    }
}
