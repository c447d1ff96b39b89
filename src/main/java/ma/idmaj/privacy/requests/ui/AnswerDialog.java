package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.privacy.requests.Given;
import ma.idmaj.privacy.requests.RequestDraft;
import ma.idmaj.privacy.requests.RequestRow;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.privacy.requests.StopScope;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.Set;

/** What whoever asked was answered, and what an objection that is granted stops. */
class AnswerDialog extends RequestDialog {

    private final Select<Given> given = Fields.choice("privacy.requests.given", Given.class);
    private final CheckboxGroup<StopScope> stops = new CheckboxGroup<>();
    private final TextArea words = Fields.longText("privacy.requests.response", RequestDraft.MAX_WORDS);

    AnswerDialog(RequestService requests, RequestRow row, Runnable done) {
        given.setId("given");
        given.setItems(Given.of(row.kind()).stream().sorted().toList());
        given.setValue(Given.of(row.kind()).stream().sorted().findFirst().orElseThrow());
        given.addValueChangeListener(change -> stops.setVisible(change.getValue() == Given.STOPPED));
        stops.setId("stops");
        stops.setItems(StopScope.values());
        stops.setVisible(given.getValue() == Given.STOPPED);
        Localized.on(stops, language -> {
            stops.setLabel(Localized.text("privacy.requests.stops"));
            stops.setItemLabelGenerator(Localized::label);
        });
        words.setId("answer-words");
        Fields.hint(words, "privacy.requests.response.hint");
        add(given, stops, words);
        step(
                "answer",
                this::complete,
                () -> requests.answer(row.id(), row.version(), given.getValue(), words.getValue(), chosen()),
                done);
    }

    private boolean complete() {
        boolean stopping =
                given.getValue() != Given.STOPPED || !stops.getValue().isEmpty();
        boolean scoped = Fields.check(stops, stopping, "privacy.requests.whatStops");
        return Fields.check(words, !words.getValue().isBlank(), "privacy.requests.answerMissing") && scoped;
    }

    private Set<StopScope> chosen() {
        return given.getValue() == Given.STOPPED ? stops.getValue() : Set.of();
    }
}
