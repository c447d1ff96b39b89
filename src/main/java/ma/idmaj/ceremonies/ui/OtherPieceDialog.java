package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Predicate;

/** Asks for the label or the serial number of the piece in hand; what is refused leaves what was typed. */
class OtherPieceDialog extends Dialog {

    private static final int LENGTH = 120;

    /** @param choose whether it went through */
    OtherPieceDialog(LineRow.Item item, Predicate<String> choose) {
        var typed = Fields.latinText("ceremonies.day.otherPiece.code", LENGTH);
        typed.setId("other-piece");
        typed.setWidthFull();
        var back = Localized.text(new Button("", click -> close()), "ceremonies.day.back");
        var confirm = Localized.text(new Button(), "ceremonies.day.otherPiece");
        confirm.setId("confirm-piece");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // A scanner ends what it reads with Enter.
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        confirm.addClickListener(click -> {
            if (!Fields.check(typed, !typed.getValue().isBlank(), "ceremonies.day.pieceMissing")) {
                typed.focus();
                return;
            }
            if (choose.test(typed.getValue())) close();
        });
        Localized.on(this, language -> setHeaderTitle(item.name().in(language.arabic())));
        add(typed);
        getFooter().add(back, confirm);
    }
}
