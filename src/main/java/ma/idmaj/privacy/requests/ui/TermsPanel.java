package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.privacy.requests.RequestKind;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.util.EnumMap;
import java.util.Map;

/** How many days each kind of request may take; changed by the data protection officer. */
class TermsPanel extends Div {

    TermsPanel(RequestService requests, boolean writes) {
        addClassNames("panel", "stack", "terms");
        var now = requests.terms();
        Map<RequestKind, ParsedField<Integer>> days = new EnumMap<>(RequestKind.class);
        var form = new Div();
        form.addClassName("form-grid");
        for (RequestKind kind : RequestKind.values()) {
            var field = Fields.count("privacy.requests.term." + kind.name(), RequestService.MAX_DAYS);
            field.setValue(now.get(kind));
            field.setReadOnly(!writes);
            days.put(kind, field);
            form.add(field);
        }
        add(
                Localized.text(new H2(), "privacy.requests.terms"),
                Localized.text(new Paragraph(), "privacy.requests.terms.hint"),
                form);
        if (!writes) return;
        var save = Localized.text(new Button(), "privacy.save");
        save.setId("save-terms");
        save.addClickListener(click -> {
            boolean right = true;
            for (ParsedField<Integer> field : days.values())
                right &= Fields.check(
                        field,
                        field.optionalValue().filter(day -> day > 0).isPresent(),
                        "privacy.requests.term.missing");
            if (right
                    && Notices.attempt(() -> days.forEach((kind, field) -> {
                        if (!field.getValue().equals(requests.terms().get(kind))) requests.term(kind, field.getValue());
                    }))) Notices.done("privacy.saved");
        });
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(actions);
    }
}
