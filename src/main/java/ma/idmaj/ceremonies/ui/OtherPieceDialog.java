package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.LineStock.OtherPiece;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Predicate;

/**
 * Asks for the label or the serial number of the piece in hand, which promised one it is given instead of, and why; what
 * is refused leaves what was typed.
 */
class OtherPieceDialog extends Dialog {

    private static final int LENGTH = 120;
    private static final int REASON = 240;

    /**
     * @param promised to the item of the line
     * @param choose   whether it went through
     */
    OtherPieceDialog(LineRow.Item item, List<LineStock.Offered> promised, Predicate<OtherPiece> choose) {
        var typed = Fields.latinText("ceremonies.day.otherPiece.code", LENGTH);
        typed.setId("other-piece");
        typed.setWidthFull();
        List<String> serials = promised.stream().map(LineStock.Offered::serial).toList();
        var replaced = Fields.label(new Select<String>(), "ceremonies.day.otherPiece.replaced");
        replaced.setId("replaced-piece");
        replaced.setItems(serials);
        replaced.setVisible(!serials.isEmpty());
        replaced.setWidthFull();
        if (serials.size() == 1) replaced.setValue(serials.getFirst());
        var damaged = Fields.checkbox("ceremonies.day.otherPiece.damaged");
        damaged.setVisible(!serials.isEmpty());
        var reason = Fields.text("ceremonies.day.otherPiece.reason", REASON);
        reason.setId("other-piece-reason");
        reason.setWidthFull();
        var back = Localized.text(new Button("", click -> close()), "ceremonies.day.back");
        var confirm = Localized.text(new Button(), "ceremonies.day.otherPiece");
        confirm.setId("confirm-piece");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // A scanner ends what it reads with Enter.
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        confirm.addClickListener(click -> {
            boolean right = Fields.check(typed, !typed.getValue().isBlank(), "ceremonies.day.pieceMissing");
            boolean lacks = serials.size() < item.quantity();
            right &= Fields.check(replaced, lacks || replaced.getValue() != null, "ceremonies.day.otherPiece.which");
            right &= Fields.check(reason, !reason.getValue().isBlank(), "ceremonies.reasonMissing");
            if (!right) {
                Fields.focusFirstInvalid(typed, replaced, reason);
                return;
            }
            String instead = replaced.getValue() == null ? "" : replaced.getValue();
            if (choose.test(new OtherPiece(typed.getValue(), instead, damaged.getValue(), reason.getValue()))) close();
        });
        Localized.on(this, language -> setHeaderTitle(item.name().in(language.arabic())));
        WaitsForLine.of(confirm);
        var fields = new VerticalLayout(typed, replaced, damaged, reason, new WaitsForLine());
        fields.setPadding(false);
        add(fields);
        getFooter().add(back, confirm);
    }
}
