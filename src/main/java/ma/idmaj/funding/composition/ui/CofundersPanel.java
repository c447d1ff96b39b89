package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.funding.composition.solver.Cofunder;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.stream.Collectors;

/** Who pays, up to which cap, for which sectors. */
class CofundersPanel extends Div {

    private static final int NAME = 80;

    private final TextField name = Fields.text("funding.composition.cofunder.name", NAME);
    private final ParsedField<Money> cap = Fields.money("funding.composition.cofunder.cap");
    private final CheckboxGroup<Sector> sectors =
            Fields.label(new CheckboxGroup<>(), "funding.composition.cofunder.sectors");
    private final RemovableList<Cofunder> asked =
            new RemovableList<>("funding.composition.cofunders", CofundersPanel::words);

    CofundersPanel() {
        addClassNames("panel", "stack");
        sectors.setItems(Sector.values());
        sectors.addClassName("wide");
        Localized.on(sectors, language -> sectors.setItemLabelGenerator(Localized::label));
        Fields.hint(sectors, "funding.composition.cofunder.sectors.hint");
        name.setId("cofunder-name");
        cap.setId("cofunder-cap");
        var add = Localized.text(new Button("", click -> put()), "funding.composition.cofunder.add");
        add.setId("add-cofunder");
        var form = new Div(name, cap, sectors);
        form.addClassName("form-grid");
        add(
                Localized.text(new H3(), "funding.composition.cofunders"),
                Localized.text(new Paragraph(), "funding.composition.cofunders.hint"),
                form,
                add,
                asked);
    }

    private void put() {
        Money most = cap.optionalValue().orElse(Money.ZERO);
        boolean named = Fields.check(name, !name.getValue().isBlank(), "funding.composition.cofunderWrong");
        boolean capped = Fields.check(cap, most.centimes() > 0, "funding.composition.cofunderWrong");
        if (!named || !capped) {
            Fields.focusFirstInvalid(name, cap);
            return;
        }
        var funder = new Cofunder(
                name.getValue(),
                most,
                sectors.getValue().stream().map(Sector::name).collect(Collectors.toSet()));
        asked.removeIf(other -> other.name().equals(funder.name()));
        asked.put(funder);
        name.clear();
        cap.clear();
        sectors.clear();
    }

    static String words(Cofunder funder) {
        String cap = Formats.money(funder.cap(), Localized.language());
        if (funder.sectors().isEmpty()) return Localized.text("funding.composition.cofunder.all", funder.name(), cap);
        return Localized.text(
                "funding.composition.cofunder.some",
                funder.name(),
                cap,
                funder.sectors().stream()
                        .sorted()
                        .map(sector -> Localized.label(Sector.valueOf(sector)))
                        .collect(Collectors.joining(" · ")));
    }

    void show(List<Cofunder> funders) {
        funders.forEach(asked::put);
    }

    List<Cofunder> values() {
        return asked.values();
    }
}
