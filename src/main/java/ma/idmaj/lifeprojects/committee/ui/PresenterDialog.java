package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.lifeprojects.committee.LineRow;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PersonNameField;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Names who speaks for a file before the committee, when that is not who submitted it. */
class PresenterDialog extends Dialog {

    private final PersonNameField name = Fields.personName("lifeprojects.committee.presenter");

    PresenterDialog(LineRow line, Consumer<PersonName> keep) {
        addClassName("presenter-dialog");
        name.setId("presenter");
        name.setValue(line.presenter());
        var save = Localized.text(new Button(), "lifeprojects.committee.save");
        save.setId("save-presenter");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            PersonName typed = name.getValue();
            if (!Fields.check(name, typed != null && typed.complete(), "lifeprojects.committee.member.nameMissing"))
                return;
            close();
            keep.accept(typed);
        });
        var back = Localized.text(new Button(), "lifeprojects.committee.back");
        back.addClickListener(click -> close());
        Localized.on(
                this,
                language -> setHeaderTitle(
                        Localized.text("lifeprojects.committee.fileNamed", line.position(), line.title())));
        add(name);
        getFooter().add(back, save);
    }
}
