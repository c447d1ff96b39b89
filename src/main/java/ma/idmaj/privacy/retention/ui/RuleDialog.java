package ma.idmaj.privacy.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.privacy.retention.RetentionRule;
import ma.idmaj.privacy.retention.RetentionRules;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

/** How long one category is kept, and whether any of it goes at all. */
class RuleDialog extends Dialog {

    RuleDialog(RetentionRules rules, RetentionRule rule, Runnable saved) {
        addClassName("entry-dialog");
        var months = Fields.count("privacy.retention.months", RetentionRules.MOST_MONTHS);
        months.setId("months");
        months.setValue(rule.months());
        var active = Fields.checkbox("privacy.retention.active");
        active.setId("active");
        active.setValue(rule.active());
        var form = new Div(months, active);
        form.addClassName("stack");
        add(form);
        var save = Localized.text(new Button(), "privacy.save");
        save.setId("save-rule");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            boolean right = Fields.check(
                    months,
                    months.optionalValue().filter(count -> count > 0).isPresent(),
                    "privacy.retention.months.missing");
            if (!right
                    || !Notices.attempt(() -> rules.change(
                            new RetentionRule(rule.category(), months.getValue(), active.getValue(), rule.version()))))
                return;
            close();
            saved.run();
            Notices.done("privacy.saved");
        });
        var cancel = Localized.text(new Button(), "privacy.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.label(rule.category())));
        getFooter().add(cancel, save);
    }
}
