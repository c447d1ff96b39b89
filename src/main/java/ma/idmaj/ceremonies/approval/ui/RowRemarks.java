package ma.idmaj.ceremonies.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.Reason;
import ma.idmaj.ui.i18n.Localized;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What an approver says of single rows before the list goes back: a field appears where it is wanted. */
public final class RowRemarks {

    private final Map<UUID, String> typed = new HashMap<>();

    /** By the line's id; a blank one says nothing. */
    public Map<UUID, String> typed() {
        var said = new HashMap<>(typed);
        said.values().removeIf(String::isBlank);
        return said;
    }

    /** The row's button, and its field once it is pressed. */
    public Component of(LineRow line) {
        var place = new Div();
        place.addClassName("row-remark");
        var write = new Button(VaadinIcon.COMMENT_O.create());
        write.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        write.setId("remark-" + line.position());
        Localized.on(write, language -> {
            String words = Localized.text("ceremonies.remark.of", line.name().in(language.arabic()));
            write.setAriaLabel(words);
            write.setTooltipText(words);
        });
        write.addClickListener(click -> {
            place.removeAll();
            var field = new TextField();
            field.setMaxLength(Reason.LENGTH);
            field.setWidthFull();
            Localized.on(
                    field,
                    language -> field.setLabel(
                            Localized.text("ceremonies.remark.of", line.name().in(language.arabic()))));
            field.addValueChangeListener(change -> typed.put(line.id(), change.getValue()));
            place.add(field);
            field.focus();
        });
        place.add(write);
        return place;
    }
}
