package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.ceremonies.press.PressTemplate;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

/** A sentence in two fields, the names of figures in each field's own language. */
record PressTexts(Translations translations) {

    static final LocalizedText EMPTY = new LocalizedText("", "");

    void show(LocalizedText kept, TextArea ar, TextArea fr) {
        ar.setValue(PressTemplate.words(translations, kept.ar(), Language.AR));
        fr.setValue(PressTemplate.words(translations, kept.fr(), Language.FR));
    }

    LocalizedText read(TextArea ar, TextArea fr) {
        return new LocalizedText(
                PressTemplate.kept(translations, ar.getValue(), Language.AR),
                PressTemplate.kept(translations, fr.getValue(), Language.FR));
    }

    static Div pair(TextArea ar, TextArea fr) {
        ar.addClassName("rtl-input");
        fr.addClassName("ltr-input");
        var pair = new Div(ar, fr);
        pair.addClassNames("field-pair", "press-pair");
        return pair;
    }
}
