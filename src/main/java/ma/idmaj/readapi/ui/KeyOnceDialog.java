package ma.idmaj.readapi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

/** The only time a key is seen. Closes by its own button alone: a press beside it would lose the key. */
class KeyOnceDialog extends Dialog {

    KeyOnceDialog(String partner, String key) {
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var shown = Fields.latinText("readapi.once.key", key.length());
        shown.setId("new-key");
        shown.setValue(key);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        var done = Localized.text(new Button("", click -> close()), "readapi.once.done");
        done.setId("key-copied");
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Localized.on(this, language -> setHeaderTitle(Localized.text("readapi.once.title", partner)));
        var content = new Div(Localized.text(new Paragraph(), "readapi.once.hint"), shown);
        content.addClassName("stack");
        add(content);
        getFooter().add(done);
    }
}
