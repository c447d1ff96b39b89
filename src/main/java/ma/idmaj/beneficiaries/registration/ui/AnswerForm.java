package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.Answers;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.Typing;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The fields of one step. What is typed is kept a moment later, letter for letter, and stands there again next time. */
class AnswerForm extends Div {

    private final RegistrationService registrations;
    private final UUID file;
    private final Runnable changed;
    private final Answers answers;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div grid = new Div();
    private final Map<Answer, Component> fields = new EnumMap<>(Answer.class);

    AnswerForm(RegistrationService registrations, UUID file, Runnable changed) {
        this.registrations = registrations;
        this.file = file;
        this.changed = changed;
        this.answers = registrations.read(file).answers();
        grid.addClassName("form-grid");
        add(errors, grid);
    }

    String typed(Answer answer) {
        return answers.of(answer);
    }

    void keep(Map<Answer, String> typed) {
        if (Notices.attempt(() -> registrations.keep(file, typed))) changed.run();
    }

    /** Fields of several answers: the caller keeps them. */
    void put(Component field, Answer... answered) {
        for (Answer answer : answered) fields.put(answer, field);
        grid.add(field);
    }

    <T> ParsedField<T> parsed(ParsedField<T> field, Answer answer) {
        field.getContent().setId(id(answer));
        field.type(typed(answer));
        field.whileTyping(() -> keep(Map.of(answer, field.text())));
        put(field, answer);
        return field;
    }

    TextField text(String labelKey, int maxLength, Answer answer) {
        var field = Fields.optional(Fields.label(new TextField(), labelKey));
        field.setId(id(answer));
        field.setMaxLength(maxLength);
        field.addClassName("wide");
        field.setValue(typed(answer));
        Runnable kept = () -> keep(Map.of(answer, field.getValue()));
        Typing.on(field, ParsedField.TYPING_PAUSE, kept, kept);
        put(field, answer);
        return field;
    }

    /** @param text how a choice is kept */
    <T, F extends Component & HasValueAndElement<AbstractField.ComponentValueChangeEvent<F, T>, T>> F choice(
            F field, Answer answer, Function<T, String> text) {
        field.setId(id(answer));
        field.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            keep(Map.of(answer, field.isEmpty() ? "" : text.apply(change.getValue())));
        });
        put(field, answer);
        return field;
    }

    /** Says what is wrong in this step, each line leading to its field. @return whether nothing is */
    boolean check() {
        return errors.show(registrations.problems(file).stream()
                .filter(problem -> fields.containsKey(problem.answer()))
                .map(problem -> Problem.of(
                        fields.get(problem.answer()),
                        problem.key(),
                        problem.values().toArray()))
                .toList());
    }

    void focus(Answer answer) {
        if (fields.get(answer) instanceof Focusable<?> field) field.focus();
    }

    private static String id(Answer answer) {
        return answer.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
