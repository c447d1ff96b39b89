package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Says softly, while an item is written, that one of its name or model is there already. */
class AlikeNotice extends Div {

    AlikeNotice() {
        addClassNames("panel", "alike");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<ItemRow> alike) {
        removeAll();
        setVisible(!alike.isEmpty());
        var list = new UnorderedList();
        alike.forEach(item -> {
            var link = new Anchor(CatalogueLinks.item(item.id()), "");
            Localized.on(link, language -> link.setText(item.name().in(language.arabic())));
            list.add(new ListItem(link, new Span(" "), CatalogueTones.chip(item.state())));
        });
        add(Localized.text(new Paragraph(), "catalogue.facts.alike", alike.size()), list);
    }
}
