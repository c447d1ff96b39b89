package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.tabs.ItemTab;
import ma.idmaj.ui.Address;
import ma.idmaj.ui.PartTabs;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** The parts of an item's page, one tab each, built when opened; the open one stands in the address. */
class ItemTabs extends Div {

    private final List<ItemTab> parts;
    private final PartTabs tabs = new PartTabs();
    private final Div content = new Div();
    private @Nullable ItemRow item;
    private Runnable changed = () -> {};

    ItemTabs(List<ItemTab> parts) {
        this.parts = parts.stream()
                .filter(ItemTab::visible)
                .sorted(Comparator.comparingInt(ItemTab::order))
                .toList();
        this.parts.forEach(part -> tabs.add(new Tab(Localized.text(new Span(), part.titleKey()))));
        tabs.setAutoselect(false);
        tabs.addSelectedChangeListener(change -> {
            open();
            if (change.isFromClient()) address();
        });
        content.addClassNames("tab-content", "item-tab");
        add(tabs, content);
    }

    /** @param path of the tab to open; the first one when it is none of theirs */
    void show(ItemRow item, String path, Runnable changed) {
        this.changed = changed;
        this.item = item;
        int wanted = 0;
        for (int i = 0; i < parts.size(); i++) if (parts.get(i).path().equals(path)) wanted = i;
        if (tabs.getSelectedIndex() == wanted) open();
        else tabs.setSelectedIndex(wanted);
    }

    void again(ItemRow item) {
        this.item = item;
        open();
    }

    private void open() {
        content.removeAll();
        if (item == null || tabs.getSelectedIndex() < 0) return;
        content.add(parts.get(tabs.getSelectedIndex()).content(item, changed));
    }

    private void address() {
        var shown = item;
        if (shown == null) return;
        String path = parts.get(tabs.getSelectedIndex()).path();
        Address.now(this, CatalogueLinks.tab(shown.id(), path));
    }
}
