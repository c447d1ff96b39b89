package ma.idmaj.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** A funder with its share and, if it has one, its cap. */
class FunderName extends Div {

    private FunderName(String name, String terms) {
        addClassName("funder-name");
        var hint = new Span(terms);
        hint.addClassName("hint");
        add(new Span(name), hint);
    }

    static FunderName of(Funder funder, Language language) {
        String share = AgreementDraft.percent(funder.share());
        return new FunderName(
                funder.name().in(language.arabic()),
                funder.cap() == null
                        ? Localized.text("funding.shareOnly", share)
                        : Localized.text(
                                "funding.shareAndCap", share, funder.cap().format()));
    }
}
