package ma.idmaj.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Region, then prefecture or province, then arrondissement where there are any. The value is the code of the lowest
 * division chosen, {@code null} for none. Typing finds a name in either script, accents and article forms aside.
 */
public final class TerritoryField extends CustomField<@Nullable String> {

    private static final List<String> LABELS =
            List.of("ui.territory.region", "ui.territory.province", "ui.territory.arrondissement");

    private final Map<String, TerritoryOption> byCode;
    private final Map<String, List<TerritoryOption>> byParent;
    private final List<ComboBox<TerritoryOption>> boxes = LABELS.stream().map(TerritoryField::box).toList();
    private boolean showing;

    TerritoryField(Collection<TerritoryOption> options) {
        byCode = options.stream().collect(Collectors.toMap(TerritoryOption::code, Function.identity()));
        byParent = options.stream().collect(Collectors.groupingBy(TerritoryOption::parentCode));
        var row = new Div();
        row.addClassName("form-grid");
        boxes.forEach(row::add);
        add(row);
        offer(0, "");
        for (int level = 0; level < boxes.size(); level++) {
            int below = level + 1;
            boxes.get(level).addValueChangeListener(change -> {
                TerritoryOption chosen = change.getValue();
                offer(below, chosen == null ? null : chosen.code());
                if (!showing) updateValue();
            });
        }
        Localized.on(this, language -> boxes.forEach(box -> word(box, language)));
    }

    private static ComboBox<TerritoryOption> box(String labelKey) {
        ComboBox<TerritoryOption> box = Fields.label(new ComboBox<>(), labelKey);
        box.setClearButtonVisible(true);
        return box;
    }

    private static void word(ComboBox<TerritoryOption> box, Language language) {
        box.setItemLabelGenerator(option -> option.name().in(language.arabic()));
    }

    /** Fills the box of a level with what lies below a division and empties the boxes under it. */
    private void offer(int level, @Nullable String parent) {
        if (level >= boxes.size()) return;
        var box = boxes.get(level);
        List<TerritoryOption> options = parent == null ? List.of() : byParent.getOrDefault(parent, List.of());
        box.setValue(null);
        box.setItems(
                (option, typed) -> (SearchKey.of(option.name().ar()) + " " + SearchKey.of(option.name().fr()))
                        .contains(SearchKey.of(typed)),
                options);
        box.setEnabled(!options.isEmpty());
        box.setVisible(level < 2 || !options.isEmpty());
        offer(level + 1, null);
    }

    @Override
    protected @Nullable String generateModelValue() {
        String code = null;
        for (var box : boxes) if (box.getValue() != null) code = box.getValue().code();
        return code;
    }

    @Override
    protected void setPresentationValue(@Nullable String code) {
        showing = true;
        TerritoryOption option = code == null ? null : byCode.get(code);
        var path = new java.util.ArrayDeque<TerritoryOption>();
        for (; option != null; option = byCode.get(option.parentCode())) path.push(option);
        boxes.getFirst().setValue(null);
        for (var box : boxes) if (!path.isEmpty()) box.setValue(path.pop());
        showing = false;
    }

    @Override
    public void focus() {
        boxes.getFirst().focus();
    }
}
