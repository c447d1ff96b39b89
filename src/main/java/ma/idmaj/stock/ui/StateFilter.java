package ma.idmaj.stock.ui;

import com.vaadin.flow.component.select.Select;

import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** One of the states, or all; tells what somebody chose, not what the address says. */
public final class StateFilter<E extends Enum<E>> extends Select<E> {

    public StateFilter(String labelKey, String allKey, E[] constants, Consumer<@Nullable E> chosen) {
        setItems(constants);
        setEmptySelectionAllowed(true);
        Localized.on(this, language -> {
            String all = Localized.text(allKey);
            setAriaLabel(Localized.text(labelKey));
            setEmptySelectionCaption(all);
            setPlaceholder(all);
            setItemLabelGenerator(one -> one == null ? all : Localized.label(one));
        });
        addValueChangeListener(change -> {
            if (change.isFromClient()) chosen.accept(change.getValue());
        });
    }

    public void show(@Nullable E constant) {
        setValue(constant);
    }
}
