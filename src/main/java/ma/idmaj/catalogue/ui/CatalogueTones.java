package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

/** How the catalogue's states look, and its links. */
final class CatalogueTones {

    private CatalogueTones() {}

    static StateChip chip(ItemState state) {
        return new StateChip(
                state,
                switch (state) {
                    case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
                    case TO_REVIEW -> Tone.WAITING;
                    case APPROVED -> Tone.GOOD;
                });
    }

    static Anchor button(String href, String key, String kind) {
        var link = Localized.text(new Anchor(href, ""), key);
        link.addClassNames("button-link", kind);
        return link;
    }
}
