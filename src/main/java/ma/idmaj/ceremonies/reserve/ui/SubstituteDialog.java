package ma.idmaj.ceremonies.reserve.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.Reason;
import ma.idmaj.ceremonies.ReserveRow;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.BiConsumer;

/** Whose place someone of the reserve takes, why, and what the list costs then. */
class SubstituteDialog extends Dialog {

    private final Select<LineRow> leaves = Fields.label(new Select<>(), "ceremonies.substitution.leaves");
    private final TextField reason = Fields.text("ceremonies.reason", Reason.LENGTH);
    private final BiConsumer<LineRow, String> substitute;

    SubstituteDialog(ReserveRow row, List<LineRow> lines, Money envelope, BiConsumer<LineRow, String> substitute) {
        this.substitute = substitute;
        addClassName("substitute");
        leaves.setId("leaves");
        reason.setId("reason");
        leaves.setWidthFull();
        reason.setWidthFull();
        leaves.setItems(lines.stream()
                .filter(line -> line.state().next().contains(LineState.SUBSTITUTED))
                .toList());
        Localized.on(
                leaves,
                language -> leaves.setItemLabelGenerator(line -> line == null
                        ? ""
                        : Localized.text(
                                "ceremonies.substitution.line",
                                line.position(),
                                line.name().in(language.arabic()),
                                line.total().format())));
        var sum = new Paragraph();
        sum.getElement().setAttribute("aria-live", "polite");
        Money total = LineRow.sum(lines);
        leaves.addValueChangeListener(change -> {
            if (change.getValue() != null)
                sum.setText(Localized.text(
                        "ceremonies.substitution.sum",
                        total.minus(change.getValue().total()).plus(row.total()).format(),
                        envelope.format()));
        });
        var content = new Div(
                Localized.text(new Paragraph(), "ceremonies.substitution.consequence", row.name()),
                leaves,
                reason,
                sum);
        content.addClassName("stack");
        add(content);
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        var confirm = Localized.text(new Button(), "ceremonies.substitution.act");
        confirm.setId("confirm-substitution");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> confirm());
        Localized.on(
                this,
                language -> setHeaderTitle(Localized.text(
                        "ceremonies.substitution.actOf", row.name().in(language.arabic()))));
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        boolean chosen = Fields.check(leaves, leaves.getValue() != null, "ceremonies.substitution.leavesMissing");
        boolean said = Fields.check(reason, !reason.getValue().isBlank(), "ceremonies.reason.missing");
        if (!chosen || !said) return;
        close();
        substitute.accept(leaves.getValue(), reason.getValue());
    }
}
