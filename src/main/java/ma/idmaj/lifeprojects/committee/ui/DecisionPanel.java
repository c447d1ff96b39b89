package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.lifeprojects.committee.Decision;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;
import java.util.function.Function;

/** Approve, adjourn with what is missing, refuse with the reason: a button and a key each, all within the page. */
class DecisionPanel extends Div {

    private final Consumer<Decision> decide;
    private final Component hearing;
    private final Div words = new Div();

    /** @param hearing where the keys are heard */
    DecisionPanel(Component hearing, Consumer<Decision> decide) {
        this.hearing = hearing;
        this.decide = decide;
        addClassNames("stack", "decision-panel");
        words.addClassName("stack");
        var approve = button("approve", Key.KEY_P, "P", () -> decide.accept(Decision.approve()));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var adjourn = button("adjourn", Key.KEY_J, "J", this::askWhatIsMissing);
        var reject = button("reject", Key.KEY_R, "R", this::askWhy);
        reject.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var actions = new Div(approve, adjourn, reject);
        actions.addClassName("form-actions");
        add(actions, words);
    }

    private Button button(String act, Key key, String letter, Runnable run) {
        var button = Localized.text(new Button(), "lifeprojects.committee." + act);
        button.setId(act);
        button.addClickListener(click -> run.run());
        button.addClickShortcut(key, KeyModifier.ALT).listenOn(hearing);
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+" + letter);
        button.setSuffixComponent(new KeyHint("Alt", letter));
        return button;
    }

    private void askWhatIsMissing() {
        int length = Decision.MAX_ITEMS * (Decision.ITEM_LENGTH + 1);
        var field = Fields.hint(
                Fields.longText("lifeprojects.committee.missing", length),
                "lifeprojects.committee.missing.hint",
                Decision.MAX_ITEMS);
        ask(field, "adjourn", text -> Decision.adjourn(text.lines().toList()));
    }

    private void askWhy() {
        ask(Fields.longText("lifeprojects.committee.reason", Decision.REASON_LENGTH), "reject", Decision::reject);
    }

    /** The words come below the buttons, ready to be typed; Ctrl and Enter decide. */
    private void ask(TextArea field, String act, Function<String, Decision> decision) {
        words.removeAll();
        field.setId("words");
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> field.setInvalid(false));
        var confirm = Localized.text(new Button(), "lifeprojects.committee." + act + ".confirm");
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            String typed = field.getValue();
            if (!Fields.check(field, !typed.isBlank(), "lifeprojects.committee." + act + ".empty")) {
                field.focus();
                return;
            }
            Notices.attempt(() -> decide.accept(decision.apply(typed)));
        });
        // The field gives its text away when it is left.
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words).resetFocusOnActiveElement();
        confirm.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        confirm.setSuffixComponent(new KeyHint("Ctrl", "⏎"));
        var back = Localized.text(new Button(), "lifeprojects.committee.back");
        back.addClickListener(click -> words.removeAll());
        var actions = new Div(confirm, back);
        actions.addClassName("row");
        words.add(field, actions);
        field.focus();
    }
}
