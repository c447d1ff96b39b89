package ma.idmaj.papers.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.papers.PaperLinks;
import ma.idmaj.papers.PrintedMark;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

/** Takes a code, a digest, or what a hand scanner types of a QR code. */
class CodeForm extends Div {

    private static final int LONGEST = 300;

    private final TextField code = Fields.text("papers.verify.code", LONGEST);

    CodeForm(boolean first) {
        addClassNames("code-form");
        code.setId("code");
        code.getElement().setAttribute("autocapitalize", "characters").setAttribute("dir", "ltr");
        code.setAutofocus(first);
        Fields.hint(code, "papers.verify.code.hint");
        var ask = Localized.text(new Button(), "papers.verify.ask");
        ask.setId("ask");
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.addClickListener(click -> ask());
        code.addKeyPressListener(Key.ENTER, enter -> ask());
        add(code, ask);
    }

    private void ask() {
        var mark = PrintedMark.read(code.getValue());
        if (!Fields.check(code, mark.isPresent(), "papers.verify.code.none")) return;
        getUI().ifPresent(ui -> ui.navigate(PaperLinks.verify(mark.orElseThrow().signs())));
    }
}
