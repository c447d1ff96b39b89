package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.shared.CleanText;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A step's answers as they will stand on the file, each with the way back to its field. */
class AnswersList extends Div {

    private final UUID file;
    private final String path;
    private final FactsList facts = new FactsList();
    private final Map<Answer, Anchor> changes = new EnumMap<>(Answer.class);

    AnswersList(UUID file, String path) {
        this.file = file;
        this.path = path;
        facts.addClassName("answers");
        add(facts);
    }

    void text(Answer answer, String labelKey, String text) {
        row(answer, labelKey, text.isBlank() ? nothing() : any(CleanText.oneLine(text)));
    }

    /** A number, which keeps its order. */
    void number(Answer answer, String labelKey, String text) {
        row(answer, labelKey, text.isBlank() ? nothing() : new Ltr(CleanText.oneLine(text)));
    }

    /** Something chosen, in the reader's language. */
    void chosen(Answer answer, String labelKey, boolean chosen, Function<Language, String> word) {
        if (!chosen) {
            row(answer, labelKey, nothing());
            return;
        }
        var span = new Span();
        Localized.on(span, language -> span.setText(word.apply(language)));
        row(answer, labelKey, span);
    }

    /** The link beside an answer of this list. */
    Optional<Anchor> change(Answer answer) {
        return Optional.ofNullable(changes.get(answer));
    }

    private void row(Answer answer, String labelKey, Component value) {
        var change = Localized.text(
                new Anchor(RegistrationLinks.answer(file, path, answer), ""), "beneficiaries.registration.change");
        change.setId("change-" + answer.name().toLowerCase(java.util.Locale.ROOT));
        Localized.on(
                change,
                language -> change.setAriaLabel(
                        Localized.text("beneficiaries.registration.changeOf", Localized.text(labelKey))));
        changes.put(answer, change);
        var row = new Div(value, change);
        row.addClassName("answer");
        facts.fact(labelKey, row);
    }

    private static Span any(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Span nothing() {
        var span = Localized.text(new Span(), "beneficiaries.registration.unanswered");
        span.addClassName("hint");
        return span;
    }
}
