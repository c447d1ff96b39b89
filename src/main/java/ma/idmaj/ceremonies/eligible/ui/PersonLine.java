package ma.idmaj.ceremonies.eligible.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.eligible.EligibleRow;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

/** A person in one of the two lists: name, project, sum. */
class PersonLine extends Div {

    private PersonLine(PersonName name, LocalizedText project, Money sum) {
        addClassName("person-line");
        var who = new Span();
        who.addClassName("primary-name");
        var what = new Span();
        what.addClassName("hint");
        Localized.on(this, language -> {
            who.setText(name.in(language.arabic()));
            what.setText(project.in(language.arabic()));
        });
        add(who, what, new Amount(sum));
    }

    static PersonLine of(EligibleRow row) {
        var line = new PersonLine(row.name(), row.project(), row.needed());
        if (!row.funded()) line.add(new StateChip(Tone.WAITING, "ceremonies.eligible.notFunded"));
        else if (!row.mayBeListed()) line.add(new StateChip(Tone.WAITING, "ceremonies.eligible.withoutNeeds"));
        return line;
    }

    static PersonLine of(LineRow row) {
        var line = new PersonLine(row.name(), row.project(), row.total());
        var number = new Span(Integer.toString(row.position()));
        number.addClassName("position");
        line.addComponentAsFirst(number);
        return line;
    }
}
