package ma.idmaj.beneficiaries.duplicates.ui;

import com.vaadin.flow.component.html.Div;

import ma.idmaj.beneficiaries.duplicates.Reason;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;

import java.util.List;

/** What speaks for and against one person: word, mark and colour. */
class ReasonChips extends Div {

    ReasonChips(List<Reason> reasons) {
        addClassNames("row", "reasons");
        reasons.stream().filter(Reason::speaksFor).forEach(reason -> add(new StateChip(reason, Tone.GOOD)));
        reasons.stream().filter(reason -> !reason.speaksFor()).forEach(reason -> add(new StateChip(reason, Tone.BAD)));
    }
}
