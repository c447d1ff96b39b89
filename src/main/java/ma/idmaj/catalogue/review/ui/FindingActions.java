package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.ui.i18n.Localized;

/** Decide or walk on, a button and a key each. A button that is off says why, and who can. */
class FindingActions extends Div {

    /** @param barrier why the reader may not decide; empty where nothing holds them */
    FindingActions(Finding finding, String barrier, int alike, Component hearing, ReviewActs acts) {
        addClassNames("stack", "finding-actions");
        var decide = new Div();
        decide.addClassName("form-actions");
        boolean free = barrier.isEmpty();
        if (finding.rule().proposal()) {
            var approve = new KeyButton("approve", approveKey(finding), Key.KEY_P, "P", hearing, acts::approve);
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var back = new KeyButton("send-back", backKey(finding), Key.KEY_R, "R", hearing, acts::sendBack);
            boolean incomplete =
                    finding.rule() == ReviewRule.TO_REVIEW && !finding.item().complete();
            approve.setEnabled(free && !incomplete);
            back.setEnabled(free);
            decide.add(approve, back);
        }
        if (finding.acceptable()) {
            var accept = new KeyButton("accept", "catalogue.review.accept", Key.KEY_E, "E", hearing, acts::accept);
            accept.setEnabled(free);
            decide.add(accept);
        }
        decide.add(new KeyButton("mend", "catalogue.review.mend", Key.KEY_F, "F", hearing, acts::mend));
        if (free && alike > 1 && (finding.acceptable() || finding.rule().proposal())) {
            var batch = new KeyButton("batch", "catalogue.review.alike", Key.KEY_G, "G", hearing, acts::batch);
            batch.setText(Localized.text("catalogue.review.alike", alike));
            decide.add(batch);
        }
        if (!free) {
            var why = new Paragraph(barrier);
            why.addClassName("hint");
            why.setId("barrier");
            add(why);
            decide.getChildren().forEach(button -> button.getElement().setAttribute("aria-describedby", "barrier"));
        }
        add(decide);
    }

    private static String approveKey(Finding finding) {
        return finding.rule() == ReviewRule.PRICE_PROPOSED ? "catalogue.review.approvePrice" : "catalogue.approve";
    }

    private static String backKey(Finding finding) {
        return finding.rule() == ReviewRule.PRICE_PROPOSED ? "catalogue.review.refusePrice" : "catalogue.sendBack";
    }

    /** For those who may read alone too. */
    static Div walk(Component hearing, boolean mayDecide, ReviewActs acts) {
        var walk = new Div();
        walk.addClassNames("row", "walk");
        walk.add(
                new KeyButton("previous", "catalogue.review.previous", Key.KEY_K, "K", hearing, acts::previous),
                new KeyButton("next", "catalogue.review.next", Key.KEY_J, "J", hearing, acts::next));
        if (mayDecide) {
            walk.add(new KeyButton("put-off", "catalogue.review.putOff", Key.KEY_S, "S", hearing, acts::putOff));
        }
        return walk;
    }
}
