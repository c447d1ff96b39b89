package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.committee.LineRow;
import ma.idmaj.lifeprojects.tabs.CommitteeSummary;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.Comparator;
import java.util.List;

/** One file as the members read it: whose, for how much, and what each part of the product says of it in short. */
class FilePanel extends Div {

    FilePanel(LineRow line, int files, List<CommitteeSummary> summaries) {
        addClassNames("panel", "stack", "committee-file");
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "file-title");
        var title = new H2();
        title.setId("file-title");
        Localized.on(
                title,
                language -> title.setText(
                        Localized.text("lifeprojects.committee.fileOf", line.position(), files, line.title())));
        add(title, CommitteeTones.chip(line.outcome()), facts(line));
        summaries.stream()
                .sorted(Comparator.comparingInt(CommitteeSummary::order))
                .forEach(summary -> {
                    var content = summary.content(line.projectId());
                    if (content == null) return;
                    var section = new Section(Localized.text(new H3(), summary.titleKey()), content);
                    section.addClassName("stack");
                    add(section);
                });
    }

    private static FactsList facts(LineRow line) {
        var facts = new FactsList();
        var name = line.name();
        if (name != null) {
            facts.fact("lifeprojects.person", language -> name.in(language.arabic()));
            if (!line.cinMasked().isEmpty()) facts.fact("lifeprojects.committee.cin", new Ltr(line.cinMasked()));
        }
        facts.fact(
                "lifeprojects.committee.presenter", language -> line.presenter().in(language.arabic()));
        var link =
                Localized.text(new Anchor(ProjectLinks.project(line.projectId()), ""), "lifeprojects.committee.open");
        link.setTarget("_blank");
        facts.fact("lifeprojects.committee.wholeFile", new Span(link));
        return facts;
    }

    /** The keys are heard here, and who reads by ear hears the file. */
    void takeFocus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }
}
