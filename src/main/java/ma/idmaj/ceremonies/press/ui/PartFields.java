package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.ceremonies.press.PressDraft;
import ma.idmaj.ceremonies.press.formulas.Formula;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** One paragraph to be written, or a formula in its place, which is only moved or taken out. */
class PartFields extends Div {

    private final PressTexts texts;
    private final PressDraft.Part before;
    private final TextArea ar = new TextArea();
    private final TextArea fr = new TextArea();
    private final Span title = new Span();
    private final Button up = new Button(VaadinIcon.ARROW_UP.create());
    private final Button out = new Button(VaadinIcon.CLOSE_SMALL.create());
    private int number = 1;

    PartFields(
            PressTexts texts,
            PressDraft.Part part,
            @Nullable Formula formula,
            Consumer<PartFields> remove,
            Consumer<PartFields> raise) {
        this.texts = texts;
        this.before = part;
        addClassName("press-part");
        up.addClickListener(click -> raise.accept(this));
        out.addClickListener(click -> remove.accept(this));
        up.addThemeVariants(ButtonVariant.LUMO_ICON);
        out.addThemeVariants(ButtonVariant.LUMO_ICON);
        var tools = new Div(up, out);
        tools.addClassName("tools");
        if (formula == null) {
            texts.show(part.text(), ar, fr);
            ar.setMaxLength(PressDraft.MAX_TEXT);
            fr.setMaxLength(PressDraft.MAX_TEXT);
            add(PressTexts.pair(ar, fr), tools);
        } else {
            var arabic = new Paragraph(formula.text().ar());
            arabic.getElement().setAttribute("lang", "ar-MA").setAttribute("dir", "rtl");
            var french = new Paragraph(formula.text().fr());
            french.getElement().setAttribute("lang", "fr-MA").setAttribute("dir", "ltr");
            var words = new Div(title, arabic, french);
            words.addClassName("formula");
            add(words, tools);
        }
        Localized.on(this, language -> word());
    }

    /** Its place, from 1. */
    void number(int place) {
        number = place;
        up.setEnabled(place > 1);
        ar.setId("part-ar-" + place);
        fr.setId("part-fr-" + place);
        word();
    }

    private void word() {
        ar.setLabel(Localized.text("ceremonies.press.paragraphAr", number));
        fr.setLabel(Localized.text("ceremonies.press.paragraphFr", number));
        title.setText(Localized.text("ceremonies.press.formulaPart", number));
        up.setAriaLabel(Localized.text("ceremonies.press.raiseParagraph", number));
        out.setAriaLabel(Localized.text("ceremonies.press.removeParagraph", number));
    }

    PressDraft.Part part() {
        return before.formula() != null ? before : PressDraft.Part.words(texts.read(ar, fr));
    }
}
