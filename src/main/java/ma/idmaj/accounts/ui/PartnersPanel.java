package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.territory.PartnerKind;
import ma.idmaj.territory.PartnerRow;
import ma.idmaj.territory.PartnerService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The partner institutions people can be referred to. */
class PartnersPanel extends Section {

    private static final int NAME = 160;

    private final PartnerService partners;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = Localized.text(new Paragraph(), "accounts.partners.none");
    private final TextField nameAr = Fields.arabicText("accounts.partners.ar", NAME);
    private final TextField nameFr = Fields.latinText("accounts.partners.fr", NAME);
    private final Select<PartnerKind> kind = Fields.choice("accounts.partners.kind", PartnerKind.class);

    PartnersPanel(PartnerService partners) {
        this.partners = partners;
        addClassNames("panel", "stack");
        kind.setValue(PartnerKind.OTHER);
        var form = new Div(nameAr, nameFr, kind);
        form.addClassName("form-grid");
        var actions = new Div(Localized.text(new Button("", click -> add()), "accounts.partners.add"));
        actions.addClassName("form-actions");
        add(Localized.text(new H2(), "accounts.partners"), none, list, form, actions);
        refresh();
    }

    private void add() {
        var name = new LocalizedText(nameAr.getValue(), nameFr.getValue());
        if (!Notices.attempt(() -> partners.add(name, kind.getValue()))) return;
        Notices.done("accounts.partners.added");
        nameAr.clear();
        nameFr.clear();
        kind.setValue(PartnerKind.OTHER);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<PartnerRow> rows = partners.partners();
        none.setVisible(rows.isEmpty());
        list.setVisible(!rows.isEmpty());
        for (PartnerRow row : rows) {
            var item = new ListItem();
            Localized.on(
                    item,
                    language -> item.setText(row.name().in(language.arabic()) + " · " + Localized.label(row.kind())));
            list.add(item);
        }
    }
}
