package ma.idmaj.beneficiaries.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.beneficiaries.consent.PrivacyText;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** A text people are told, in the language they are told it in, whatever the page's is. */
class NoticeText extends Div {

    private static final String NUMBER = "{cndp}";

    NoticeText() {
        addClassName("notice-text");
        // It scrolls within itself: by keyboard too.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    }

    /** @param number of the CNDP; empty while there is none */
    void show(PrivacyText text, TextLanguage language, String number) {
        removeAll();
        Language written = language == TextLanguage.ARABIC ? Language.AR : Language.FR;
        getElement()
                .setAttribute("lang", written.locale().toLanguageTag())
                .setAttribute("dir", written.dir())
                .setAttribute(
                        "aria-label", Localized.text("beneficiaries.consent.notice", Integer.toString(text.version())));
        String said = number.isEmpty() ? getTranslation(written.locale(), "beneficiaries.consent.noNumber") : number;
        text.in(language).replace(NUMBER, said).lines().map(Paragraph::new).forEach(this::add);
    }
}
