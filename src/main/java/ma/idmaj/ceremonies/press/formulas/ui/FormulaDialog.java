package ma.idmaj.ceremonies.press.formulas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.ceremonies.press.formulas.FormulaService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

/** A formula's exact words in both languages. */
class FormulaDialog extends Dialog {

    FormulaDialog(FormulaService formulas, Runnable changed) {
        addClassName("entry-dialog");
        TextArea ar = Fields.longText("ceremonies.press.article.AR", FormulaService.MAX_TEXT);
        TextArea fr = Fields.longText("ceremonies.press.article.FR", FormulaService.MAX_TEXT);
        ar.addClassName("rtl-input");
        fr.addClassName("ltr-input");
        ar.setId("formula-ar");
        fr.setId("formula-fr");
        var form = new Div(ar, fr);
        form.addClassName("form-grid");
        add(form);
        var propose = Localized.text(new Button(), "ceremonies.press.formulas.propose");
        propose.setId("save-formula");
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        propose.addClickListener(click -> {
            boolean arabic = Fields.check(ar, !ar.getValue().isBlank(), "ceremonies.press.bothLanguages");
            boolean french = Fields.check(fr, !fr.getValue().isBlank(), "ceremonies.press.bothLanguages");
            Fields.focusFirstInvalid(ar, fr);
            if (!arabic || !french) return;
            var text = new LocalizedText(ar.getValue(), fr.getValue());
            if (!Notices.attempt(() -> formulas.propose(text))) return;
            close();
            changed.run();
            Notices.done("ceremonies.press.formulas.proposed");
        });
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("ceremonies.press.formulas.propose")));
        getFooter().add(cancel, propose);
    }
}
