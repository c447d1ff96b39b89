package ma.idmaj.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.accounts.AccountNames.Names;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What the trail is narrowed by; tells of what a person chose, and of nothing else. */
final class TrailFilters extends Div {

    private static final int LONGEST_REFERENCE = 60;

    private final ComboBox<String> username = new ComboBox<>();
    private final ComboBox<String> subject = new ComboBox<>();
    private final ComboBox<String> act = new ComboBox<>();
    private final TextField reference = new TextField();
    private final DatePicker from = Fields.date("audit.filter.from");
    private final DatePicker to = Fields.date("audit.filter.to");
    private final Consumer<TrailAddress> chosen;

    TrailFilters(AuditWords words, Consumer<TrailAddress> chosen) {
        this.chosen = chosen;
        addClassNames("filter-bar", "trail-filters");
        Fields.label(username, "audit.column.username");
        Fields.label(subject, "audit.column.subject");
        Fields.label(act, "audit.column.act");
        Fields.label(reference, "audit.column.reference");
        reference.setMaxLength(LONGEST_REFERENCE);
        reference.addClassName("ltr-input");
        reference.setClearButtonVisible(true);
        reference.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        Localized.on(this, language -> {
            for (var choice : List.of(username, subject, act))
                choice.setPlaceholder(Localized.text("audit.filter.all"));
            subject.setItemLabelGenerator(name -> words.subject(name, language));
            act.setItemLabelGenerator(name -> words.act(name, language));
        });
        for (var choice : List.of(username, subject, act)) {
            choice.setClearButtonVisible(true);
            choice.addValueChangeListener(change -> tell(change.isFromClient()));
        }
        for (var day : List.of(from, to)) {
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> tell(change.isFromClient()));
        }
        reference.addValueChangeListener(change -> tell(change.isFromClient()));
        add(username, subject, act, reference, from, to);
    }

    void offer(List<String> usernames, Names names, List<String> subjects, List<String> acts, AuditWords words) {
        Language language = Localized.language();
        username.setItemLabelGenerator(name -> names.of(name, language.arabic()));
        username.setItems(usernames);
        subject.setItems(sorted(subjects, words::subject, language));
        act.setItems(sorted(acts, words::act, language));
    }

    private static List<String> sorted(
            List<String> names, BiFunction<String, Language, String> words, Language language) {
        return names.stream()
                .sorted((one, other) -> words.apply(one, language).compareTo(words.apply(other, language)))
                .toList();
    }

    void show(TrailAddress address) {
        username.setValue(nothingIfEmpty(address.username()));
        subject.setValue(nothingIfEmpty(address.subject()));
        act.setValue(nothingIfEmpty(address.act()));
        reference.setValue(address.id());
        from.setValue(address.from());
        to.setValue(address.to());
    }

    private void tell(boolean byPerson) {
        if (!byPerson) return;
        chosen.accept(new TrailAddress(
                text(username),
                text(subject),
                reference.getValue().strip(),
                text(act),
                from.getValue(),
                to.getValue(),
                null));
    }

    private static String text(ComboBox<String> choice) {
        return Optional.ofNullable(choice.getValue()).orElse("");
    }

    private static String nothingIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
