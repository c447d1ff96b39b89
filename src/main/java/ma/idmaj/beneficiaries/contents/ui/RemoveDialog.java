package ma.idmaj.beneficiaries.contents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Asks before something goes for good: names it and says what follows. */
public final class RemoveDialog extends Dialog {

    private static final int REASON_LENGTH = 240;

    private final Button remove = new Button();

    /** @param values of the title */
    public RemoveDialog(String titleKey, String consequenceKey, String actKey, Runnable act, Object... values) {
        this(titleKey, consequenceKey, actKey, values);
        remove.addClickListener(click -> confirm(act));
    }

    /** @param reasonKey label of the reason, which the trail keeps */
    public static RemoveDialog forAReason(
            String titleKey,
            String consequenceKey,
            String actKey,
            String reasonKey,
            Consumer<String> act,
            Object... values) {
        var dialog = new RemoveDialog(titleKey, consequenceKey, actKey, values);
        TextField reason = Fields.text(reasonKey, REASON_LENGTH);
        reason.setId("reason");
        reason.setWidthFull();
        dialog.add(reason);
        dialog.remove.addClickListener(click -> dialog.confirm(() -> act.accept(reason.getValue())));
        return dialog;
    }

    private RemoveDialog(String titleKey, String consequenceKey, String actKey, Object[] values) {
        addClassName("narrow-dialog");
        Localized.on(this, language -> setHeaderTitle(Localized.text(titleKey, values)));
        add(Localized.text(new Paragraph(), consequenceKey));
        var cancel = Localized.text(new Button(), "beneficiaries.cancel");
        cancel.addClickListener(click -> close());
        Localized.text(remove, actKey);
        remove.setId("confirm-remove");
        remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        remove.setDisableOnClick(true);
        getFooter().add(cancel, remove);
    }

    private void confirm(Runnable act) {
        if (Notices.attempt(act)) close();
        else remove.setEnabled(true);
    }
}
