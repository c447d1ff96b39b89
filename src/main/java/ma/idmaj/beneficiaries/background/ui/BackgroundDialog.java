package ma.idmaj.beneficiaries.background.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.beneficiaries.background.BackgroundDraft;
import ma.idmaj.beneficiaries.background.BackgroundRecord;
import ma.idmaj.beneficiaries.background.TradeChoice;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** Writes one entry of a background. */
class BackgroundDialog extends Dialog {

    /**
     * @param entry null for a new one
     * @param keep  a refusal leaves the dialog open
     */
    BackgroundDialog(@Nullable BackgroundRecord entry, List<TradeChoice> trades, Consumer<BackgroundDraft> keep) {
        setCloseOnOutsideClick(false);
        var fields = new BackgroundFields(trades);
        if (entry != null) fields.show(entry);
        var save = Localized.text(new Button(), "beneficiaries.save");
        save.setId("save-background");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            boolean kept = fields.draft()
                    .map(draft -> Notices.attempt(() -> keep.accept(draft)))
                    .orElse(false);
            if (kept) close();
            else save.setEnabled(true);
        });
        var cancel = Localized.text(new Button(), "beneficiaries.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(
                this,
                language -> setHeaderTitle(
                        entry == null
                                ? Localized.text("beneficiaries.background.add")
                                : Localized.text("beneficiaries.background.editOf", entry.title())));
        add(fields);
        getFooter().add(cancel, save);
    }
}
