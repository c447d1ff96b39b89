package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.names.NameSuggestions;
import ma.idmaj.ui.PersonNameField;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/**
 * The name in the other script, offered under the field. It takes the place of nothing that was typed: it is there while the
 * other side is empty, or holds its beginning or an earlier suggestion that was accepted.
 */
class NameSuggestion extends Div {

    private final PersonNameField name;
    private final NameSuggestions suggestions;
    private final Runnable used;
    private final Span words = new Span();
    private final Button use = new Button();
    private String text = "";
    private boolean forArabic;
    private String arabicBefore;
    private String latinBefore;
    private String accepted = "";

    NameSuggestion(PersonNameField name, NameSuggestions suggestions, Runnable used) {
        this.name = name;
        this.suggestions = suggestions;
        this.used = used;
        this.arabicBefore = name.text(true);
        this.latinBefore = name.text(false);
        addClassNames("suggestion", "wide");
        getElement().setAttribute("role", "status");
        words.getElement().setAttribute("dir", "auto");
        use.setId("use-suggestion");
        use.addThemeVariants(ButtonVariant.LUMO_SMALL);
        use.addClickListener(click -> use());
        var label = Localized.text(new Span(), "beneficiaries.registration.suggestion");
        label.addClassName("hint");
        add(label, words, use);
        Localized.on(use, language -> word());
        setVisible(false);
    }

    /** Looks at what has just been typed, and offers its other side. */
    void look() {
        boolean latinTyped = !name.text(false).equals(latinBefore);
        boolean arabicTyped = !name.text(true).equals(arabicBefore);
        arabicBefore = name.text(true);
        latinBefore = name.text(false);
        if (!latinTyped && !arabicTyped) return;
        forArabic = latinTyped && !arabicTyped;
        String typed = name.text(!forArabic);
        Optional<String> found = forArabic ? suggestions.arabic(typed) : suggestions.latin(typed);
        offer(found.filter(this::fits).orElse(""));
    }

    private boolean fits(String suggestion) {
        return NameSuggestions.mayReplace(name.text(forArabic), accepted, suggestion);
    }

    private void offer(String suggestion) {
        text = suggestion;
        word();
        setVisible(!suggestion.isEmpty());
    }

    private void word() {
        words.setText(text);
        use.setText(Localized.text("beneficiaries.registration.suggestion.use"));
        use.setAriaLabel(Localized.text("beneficiaries.registration.suggestion.useOf", text));
    }

    private void use() {
        accepted = text;
        name.type(forArabic, text);
        arabicBefore = name.text(true);
        latinBefore = name.text(false);
        offer("");
        name.focus(forArabic);
        used.run();
    }
}
