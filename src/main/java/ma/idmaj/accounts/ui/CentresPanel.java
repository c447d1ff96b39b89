package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The centres that keep files: a case worker belongs to one. */
class CentresPanel extends Section {

    private final TerritoryService territory;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = Localized.text(new Paragraph(), "accounts.centres.none");
    private final TextField nameAr = new TextField();
    private final TextField nameFr = new TextField();
    private final ComboBox<DivisionRow> division = new ComboBox<>();

    CentresPanel(TerritoryService territory) {
        this.territory = territory;
        addClassNames("panel", "stack");
        division.setItems(territory.divisions());
        var add = new Button("", click -> add());
        Localized.on(this, language -> {
            nameAr.setLabel(Localized.text("accounts.centres.ar"));
            nameFr.setLabel(Localized.text("accounts.centres.fr"));
            division.setLabel(Localized.text("accounts.centres.division"));
            division.setItemLabelGenerator(row -> row.label().in(language.arabic()));
        });
        var form = new Div(nameAr, nameFr, division);
        form.addClassName("form-grid");
        var actions = new Div(Localized.text(add, "accounts.centres.add"));
        actions.addClassName("form-actions");
        add(Localized.text(new H2(), "accounts.centres"), none, list, form, actions);
        refresh();
    }

    private void add() {
        boolean added = Notices.attempt(() -> {
            var name = new LocalizedText(nameAr.getValue(), nameFr.getValue());
            if (!name.complete() || division.isEmpty()) throw new Refusal("accounts.centres.incomplete");
            territory.openCentre(name, division.getValue().code());
        });
        if (!added) return;
        Notices.done("accounts.centres.added");
        nameAr.clear();
        nameFr.clear();
        division.clear();
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<CentreRow> centres = territory.centres();
        none.setVisible(centres.isEmpty());
        list.setVisible(!centres.isEmpty());
        for (CentreRow centre : centres) {
            var item = new ListItem();
            Localized.on(item, language -> item.setText(centre.name().in(language.arabic())));
            list.add(item);
        }
    }
}
