package ma.idmaj.papers.ui;

import com.vaadin.flow.component.html.Div;

import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.i18n.Formats;

/** What stands under an issued paper: whether it is valid, its code, when it was issued. */
class IssuedFacts extends Div {

    IssuedFacts(IssuedPaper paper) {
        addClassName("issued-facts");
        add(
                new StateChip(paper.validity(), ValidityTones.of(paper.validity())),
                new FactsList()
                        .fact("papers.code", new Ltr(paper.code()))
                        .fact("papers.issuedAt", new Ltr(Formats.moment(paper.issuedAt()))));
    }
}
