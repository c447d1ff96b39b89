package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;

import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.tabs.ProjectTab;
import ma.idmaj.lifeprojects.tabs.Unsaved;
import ma.idmaj.ui.Address;
import ma.idmaj.ui.PartTabs;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** The parts of a project's page, one tab each, built when opened; the open one stands in the address. */
class ProjectTabs extends Div {

    private final List<ProjectTab> parts;
    private final PartTabs tabs = new PartTabs();
    private final Div content = new Div();
    private @Nullable ProjectRow project;
    private Runnable changed = () -> {};

    ProjectTabs(List<ProjectTab> parts) {
        this.parts = parts.stream()
                .filter(ProjectTab::visible)
                .sorted(Comparator.comparingInt(ProjectTab::order))
                .toList();
        this.parts.forEach(part -> tabs.add(new Tab(Localized.text(new Span(), part.titleKey()))));
        tabs.setAutoselect(false);
        tabs.addSelectedChangeListener(change -> {
            open();
            if (change.isFromClient()) address();
        });
        content.addClassName("tab-content");
        add(tabs, content);
    }

    /** @param path of the tab to open; the first one when it is none of theirs */
    void show(ProjectRow project, String path, Runnable changed) {
        this.changed = changed;
        this.project = project;
        int wanted = 0;
        for (int i = 0; i < parts.size(); i++) if (parts.get(i).path().equals(path)) wanted = i;
        if (tabs.getSelectedIndex() == wanted) open();
        else tabs.setSelectedIndex(wanted);
    }

    void again(ProjectRow project) {
        this.project = project;
        open();
    }

    /** Whether the open tab holds writing that is not kept yet. */
    boolean unsaved() {
        return content.getChildren().anyMatch(part -> part instanceof Unsaved tab && tab.unsaved());
    }

    private void open() {
        content.removeAll();
        if (project == null || tabs.getSelectedIndex() < 0) return;
        content.add(parts.get(tabs.getSelectedIndex()).content(project, changed));
    }

    private void address() {
        var shown = project;
        if (shown == null) return;
        String path = parts.get(tabs.getSelectedIndex()).path();
        Address.now(this, ProjectLinks.tab(shown.id(), path));
    }
}
