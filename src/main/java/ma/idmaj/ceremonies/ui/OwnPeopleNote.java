package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ui.i18n.Localized;

/** Tells a case worker that lines and sums are those of the own centre's people, not the whole list's. */
class OwnPeopleNote extends Paragraph {

    OwnPeopleNote() {
        addClassName("own-people");
        Localized.text(this, "ceremonies.ownPeople");
    }
}
