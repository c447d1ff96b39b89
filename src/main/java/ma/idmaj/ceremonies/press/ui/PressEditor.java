package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.ceremonies.press.PressDraft;
import ma.idmaj.ceremonies.press.PressFigure;
import ma.idmaj.ceremonies.press.PressPage;
import ma.idmaj.ceremonies.press.formulas.Formula;
import ma.idmaj.ceremonies.press.formulas.FormulaState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sentences of a press text, side by side in both languages; figures stand in them by their names. */
class PressEditor extends Div {

    private final PressPanels services;
    private final TextArea headlineAr = Fields.longText("ceremonies.press.headlineAr", PressDraft.MAX_HEADLINE);
    private final TextArea headlineFr = Fields.longText("ceremonies.press.headlineFr", PressDraft.MAX_HEADLINE);
    private final Map<UUID, Formula> formulas;
    private final List<PartFields> parts = new ArrayList<>();
    private final Div paragraphs = new Div();

    PressEditor(PressPanels services, PressPage page, Runnable changed, Runnable cancelled) {
        this.services = services;
        this.formulas = services.formulas.byId();
        addClassNames("stack", "press-editor");
        var texts = new PressTexts(services.translations);
        texts.show(page.draft().headline(), headlineAr, headlineFr);
        headlineAr.setMinRows(2);
        headlineFr.setMinRows(2);
        headlineAr.setId("headline-ar");
        headlineFr.setId("headline-fr");
        page.draft().parts().forEach(part -> parts.add(part(part)));
        paragraphs.addClassName("stack");
        order();
        var save = Localized.text(new Button(), "ceremonies.press.save");
        save.setId("save-press");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            var draft = new PressDraft(
                    texts.read(headlineAr, headlineFr),
                    parts.stream().map(PartFields::part).toList());
            // A refusal leaves what was typed.
            if (!Notices.attempt(
                    () -> services.writing.write(page.text().id(), page.text().version(), draft))) return;
            changed.run();
            Notices.done("ceremonies.press.saved");
        });
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> cancelled.run());
        var actions = new Div(save, cancel);
        actions.addClassName("form-actions");
        add(
                Localized.text(new H3(), "ceremonies.press.editing"),
                PressTexts.pair(headlineAr, headlineFr),
                paragraphs,
                more(),
                names(),
                actions);
    }

    private PartFields part(PressDraft.Part part) {
        return new PartFields(
                new PressTexts(services.translations),
                part,
                part.formula() == null ? null : formulas.get(part.formula()),
                this::remove,
                this::raise);
    }

    private Div more() {
        var paragraph = Localized.text(new Button(), "ceremonies.press.addParagraph");
        paragraph.setId("add-paragraph");
        paragraph.addClickListener(click -> added(PressDraft.Part.words(PressTexts.EMPTY)));
        var formula = Fields.label(new Select<Formula>(), "ceremonies.press.addFormula");
        formula.setId("add-formula");
        formula.setItems(formulas.values().stream()
                .filter(one -> one.state() == FormulaState.APPROVED)
                .toList());
        Localized.on(
                formula,
                language -> formula.setItemLabelGenerator(
                        one -> one == null ? "" : one.text().in(language.arabic())));
        formula.addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            added(PressDraft.Part.formula(change.getValue().id()));
            formula.clear();
        });
        var more = new Div(paragraph, formula);
        more.addClassNames("row", "press-more");
        return more;
    }

    private void added(PressDraft.Part part) {
        parts.add(part(part));
        order();
    }

    private void remove(PartFields part) {
        parts.remove(part);
        order();
    }

    private void raise(PartFields part) {
        int at = parts.indexOf(part);
        if (at > 0) parts.add(at - 1, parts.remove(at));
        order();
    }

    private void order() {
        paragraphs.removeAll();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).number(i + 1);
            paragraphs.add(parts.get(i));
        }
    }

    /** Each figure by its name in either language, as it is typed. */
    private Div names() {
        var list = new DescriptionList();
        list.addClassName("figure-names");
        for (PressFigure figure : PressFigure.values()) {
            String key = EnumLabels.key(figure);
            var arabic = new DescriptionList.Term("[" + services.translations.text(Language.AR, key) + "]");
            var french = new DescriptionList.Description("[" + services.translations.text(Language.FR, key) + "]");
            list.add(arabic, french);
        }
        var names = new Div(
                Localized.text(new H3(), "ceremonies.press.figureNames"),
                Localized.text(new Paragraph(), "ceremonies.press.figureNames.hint"),
                list);
        names.addClassName("press-names");
        return names;
    }
}
