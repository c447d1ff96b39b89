package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.lifeprojects.feasibility.FeasibilityDetail;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Objects;

/** Tells the slower of two editors who was faster and what changed; what was typed stays, and is saved by asking again. */
class Overtaken extends Div {

    private Runnable theirs = () -> {};

    Overtaken() {
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    }

    void whenTheirsWanted(Runnable theirs) {
        this.theirs = theirs;
    }

    void clear() {
        removeAll();
        removeClassName("error-summary");
    }

    void tell(FeasibilityDetail before, FeasibilityDetail now, AccountNames accounts) {
        clear();
        String by = Objects.requireNonNullElse(now.savedBy(), "");
        var names = accounts.of(List.of(by));
        var words = new Paragraph();
        var changes = new UnorderedList();
        Localized.on(words, language -> {
            words.setText(Localized.text("lifeprojects.feasibility.overtaken", names.of(by, language.arabic())));
            changes.removeAll();
            FeasibilityChanges.between(before.feasibility(), now.feasibility())
                    .forEach(key -> changes.add(new ListItem(Localized.text(key))));
        });
        var load = Localized.text(new Button(), "lifeprojects.feasibility.theirs");
        load.addClickListener(click -> {
            clear();
            theirs.run();
        });
        add(words, changes, load);
        addClassName("error-summary");
        getElement().callJsFunction("focus");
    }
}
