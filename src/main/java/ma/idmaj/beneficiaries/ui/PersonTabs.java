package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;

import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.ui.TabStrip;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the other modules know of a person, one tab each; a tab's content is built when it is opened. */
class PersonTabs extends Div {

    private final List<BeneficiaryTab> parts;
    private final TabStrip tabs = new TabStrip();
    private final Div content = new Div();
    private @Nullable UUID person;

    PersonTabs(List<BeneficiaryTab> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(BeneficiaryTab::order))
                .toList();
        this.parts.forEach(part -> tabs.add(new Tab(Localized.text(new Span(), part.titleKey()))));
        tabs.setAutoselect(false);
        tabs.addSelectedChangeListener(change -> open());
        content.addClassName("tab-content");
        setVisible(!parts.isEmpty());
        add(tabs, content);
    }

    void show(UUID person) {
        this.person = person;
        if (parts.isEmpty()) return;
        if (tabs.getSelectedIndex() < 0) tabs.setSelectedIndex(0);
        else open();
    }

    private void open() {
        content.removeAll();
        if (person == null || tabs.getSelectedIndex() < 0) return;
        content.add(parts.get(tabs.getSelectedIndex()).content(person));
    }
}
