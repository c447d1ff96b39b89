package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Names, links and the words of a decision, as the committee's screens show them. */
final class Wordings {

    private Wordings() {}

    static Anchor project(UUID id, LocalizedText title, Language language) {
        var link = new Anchor(ProjectLinks.project(id), title.in(language.arabic()));
        link.addClassName("row-link");
        return link;
    }

    static Span person(@Nullable PersonName name, Language language) {
        return new Span(name == null ? "" : name.in(language.arabic()));
    }

    /** What is missing, item by item, or the reason; each read in its own direction, whatever language it was typed in. */
    static Component words(List<String> missing, String reason) {
        if (missing.isEmpty()) return new Div(typed(reason));
        var list = new UnorderedList();
        list.addClassName("missing-items");
        missing.forEach(item -> list.add(new ListItem(typed(item))));
        return list;
    }

    private static Span typed(String words) {
        var text = new Span(words);
        text.getElement().setAttribute("dir", "auto");
        return text;
    }
}
