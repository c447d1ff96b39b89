package ma.idmaj.funding.ui;

import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/** Asks before an act on a tranche that cannot be taken back: what it does, and to how much. */
class TrancheAct extends FundingDialog {

    private final Runnable act;

    /** @param values of the sentence {@code titleKey.consequence} */
    TrancheAct(String titleKey, Runnable act, Runnable done, Object... values) {
        super(titleKey, done);
        this.act = act;
        add(Localized.text(new Paragraph(), titleKey + ".consequence", values));
    }

    @Override
    Optional<Runnable> act() {
        return Optional.of(act);
    }
}
