package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

/** Advice, not an error: what the file lacks, each leading to its field for those who may fill it in. */
class MissingFacts extends Div {

    MissingFacts(BeneficiaryDetail file, boolean mayEdit) {
        addClassNames("panel", "missing-facts");
        var facts = new Div();
        facts.addClassName("row");
        for (MissingFact fact : file.missing()) {
            var word = new Span(Localized.label(fact));
            if (mayEdit) {
                var link = new Anchor(BeneficiaryLinks.complete(file.id(), fact), word);
                link.addClassNames("chip", Tone.WAITING.cssClass());
                facts.add(link);
            } else {
                word.addClassNames("chip", Tone.WAITING.cssClass());
                facts.add(word);
            }
        }
        add(new H2(Localized.text("beneficiaries.missing", file.missing().size())), facts);
    }
}
