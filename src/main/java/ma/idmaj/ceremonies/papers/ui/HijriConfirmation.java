package ma.idmaj.ceremonies.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ui.Notices;

/** Confirms the Hijri date of an approved ceremony: the moon is seen when its day is near and its list is closed. */
class HijriConfirmation extends Div {

    HijriConfirmation(CeremonyService ceremonies, CeremonyDetail ceremony) {
        addClassName("hijri-confirmation");
        var choice = new HijriChoice();
        choice.of(ceremony.heldOn());
        choice.setValue(ceremony.hijriShift());
        choice.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            if (Notices.attempt(() -> ceremonies.confirmHijri(ceremony.id(), choice.getValue()))) {
                Notices.done("ceremonies.hijri.saved");
                // The page goes by the ceremony as it was before.
                UI.getCurrent().refreshCurrentRoute(true);
            } else choice.setValue(ceremony.hijriShift());
        });
        add(choice);
    }
}
