package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Whose data and work Idmaj stands on; their licences ask to be named where the product is used. */
class SourcesPanel extends Section {

    SourcesPanel() {
        addClassNames("panel", "stack");
        var list = new UnorderedList();
        for (String source : List.of("divisions", "communes", "fonts", "signature")) {
            list.add(Localized.text(new ListItem(), "accounts.sources." + source));
        }
        add(Localized.text(new H2(), "accounts.sources"), list);
    }
}
