package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.beneficiaries.tabs.PersonPage;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the modules know of a person, one tab each, built when it is opened; the open one stands in the address. */
class PersonTabs extends Div {

    private final List<BeneficiaryTab> parts;
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();
    private @Nullable UUID person;
    private @Nullable PersonPage page;

    /** @param opened hears the path of a tab the reader opens */
    PersonTabs(List<BeneficiaryTab> parts, Consumer<String> opened) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(BeneficiaryTab::order))
                .toList();
        this.parts.forEach(part -> tabs.add(new Tab(Localized.text(new Span(), part.titleKey()))));
        tabs.setAutoselect(false);
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient() && tabs.getSelectedIndex() >= 0)
                opened.accept(this.parts.get(tabs.getSelectedIndex()).path());
            open();
        });
        content.addClassName("tab-content");
        setVisible(!parts.isEmpty());
        add(tabs, content);
    }

    /** @param path of the tab to open; the first one when it is none of theirs */
    void show(UUID person, PersonPage page, String path) {
        this.person = person;
        this.page = page;
        if (parts.isEmpty()) return;
        int wanted = 0;
        for (int i = 0; i < parts.size(); i++) if (parts.get(i).path().equals(path)) wanted = i;
        if (tabs.getSelectedIndex() == wanted) open();
        else tabs.setSelectedIndex(wanted);
    }

    private void open() {
        content.removeAll();
        if (person == null || page == null || tabs.getSelectedIndex() < 0) return;
        content.add(parts.get(tabs.getSelectedIndex()).content(person, page));
    }
}
