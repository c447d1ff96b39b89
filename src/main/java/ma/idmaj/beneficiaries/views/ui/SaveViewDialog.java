package ma.idmaj.beneficiaries.views.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.beneficiaries.views.SavedView;
import ma.idmaj.beneficiaries.views.SavedViewService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.Map;

/** Asks under which name the present filter is kept, and for whom. */
class SaveViewDialog extends Dialog {

    SaveViewDialog(SavedViewService views, Map<String, String> parameters, boolean centreOnly, Runnable saved) {
        var name = Fields.text("beneficiaries.views.name", SavedView.MAX_NAME);
        name.setId("view-name");
        name.setWidthFull();
        name.focus();
        var shared = Fields.checkbox(shareKey(centreOnly));
        shared.setId("view-shared");
        var save = Localized.text(new Button(), "beneficiaries.views.keep");
        save.setId("keep-view");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (Notices.attempt(() -> views.save(name.getValue(), parameters, shared.getValue()))) {
                close();
                Notices.done("beneficiaries.views.saved");
                saved.run();
            } else save.setEnabled(true);
        });
        var cancel = Localized.text(new Button(), "beneficiaries.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("beneficiaries.views.save")));
        var form = new Div(Localized.text(new Paragraph(), "beneficiaries.views.hint"), name, shared);
        form.addClassName("stack");
        add(form);
        getFooter().add(cancel, save);
    }

    static String shareKey(boolean centreOnly) {
        return centreOnly ? "beneficiaries.views.shareCentre" : "beneficiaries.views.shareAll";
    }
}
