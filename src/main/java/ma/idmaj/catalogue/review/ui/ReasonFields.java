package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.catalogue.review.Acceptance;
import ma.idmaj.ui.Fields;

import java.time.LocalDate;

/** Why, and, where it is accepted, for how long. */
class ReasonFields extends Div {

    private final TextArea reason = Fields.longText("catalogue.review.reason", Acceptance.LENGTH);
    private final Select<Holding> holding = Fields.choice("catalogue.review.holding", Holding.class);

    /** @param earlier the reason given last for a finding of this kind, to be taken over or written over */
    ReasonFields(boolean accepting, String earlier) {
        addClassName("stack");
        reason.setId("reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setValue(earlier);
        reason.setAutoselect(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        holding.setId("holding");
        holding.setValue(Holding.FACTS);
        Fields.hint(holding, "catalogue.review.holding.hint");
        add(reason);
        if (accepting) add(holding);
    }

    void takeFocus() {
        reason.focus();
        reason.getElement().executeJs(ReasonDialog.FOCUS_AGAIN);
    }

    boolean given() {
        boolean given = Fields.check(reason, !reason.getValue().isBlank(), "catalogue.review.reasonEmpty");
        if (!given) reason.focus();
        return given;
    }

    String reason() {
        return reason.getValue();
    }

    Acceptance acceptance(LocalDate today) {
        return new Acceptance(reason.getValue(), holding.getValue().until(today));
    }
}
