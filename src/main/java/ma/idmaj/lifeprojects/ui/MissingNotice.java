package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.lifeprojects.MoveRefused;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** Why a project may not move on yet, and the way to what is missing. Takes the focus when it appears. */
class MissingNotice extends Div {

    MissingNotice() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(UUID project, MoveRefused refusal) {
        removeAll();
        add(
                Localized.text(new H2(), "lifeprojects.notYet"),
                Localized.text(new Paragraph(), refusal.messageKey(), refusal.values()),
                Localized.text(new Anchor(ProjectLinks.tab(project, refusal.tab()), ""), "lifeprojects.toMissing"));
        setVisible(true);
        getElement().callJsFunction("focus");
    }
}
