package ma.idmaj.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One box a level, as deep as the divisions go: region, prefecture or province, then what lies in it, where anything does.
 * The value is the code of the lowest division chosen, {@code null} for none. Typing finds a name in either script,
 * accents and article forms aside.
 */
public final class TerritoryField extends CustomField<@Nullable String> {

    private static final String LEVEL = "level";
    private static final List<String> STANDING = List.of("region", "province");

    private final Map<String, TerritoryOption> byCode;
    private final Map<String, List<TerritoryOption>> byParent;
    private final List<ComboBox<TerritoryOption>> boxes;
    private boolean showing;

    TerritoryField(Collection<TerritoryOption> options) {
        byCode = options.stream().collect(Collectors.toMap(TerritoryOption::code, Function.identity()));
        byParent = options.stream().collect(Collectors.groupingBy(TerritoryOption::parentCode));
        int depth = options.stream()
                .mapToInt(option -> path(option.code()).size())
                .max()
                .orElse(1);
        boxes = Stream.generate(ComboBox<TerritoryOption>::new)
                .limit(Math.max(2, depth))
                .toList();
        var row = new Div();
        row.addClassName("form-grid");
        boxes.forEach(row::add);
        add(row);
        Localized.on(this, language -> boxes.forEach(box -> word(box, language)));
        for (int level = 0; level < boxes.size(); level++) {
            int below = level + 1;
            boxes.get(level).setClearButtonVisible(true);
            boxes.get(level).addValueChangeListener(change -> {
                TerritoryOption chosen = change.getValue();
                offer(below, chosen == null ? null : chosen.code());
                if (!showing) updateValue();
            });
        }
        offer(0, "");
    }

    private static void word(ComboBox<TerritoryOption> box, Language language) {
        box.setItemLabelGenerator(option -> option.name().in(language.arabic()));
        String level = (String) ComponentUtil.getData(box, LEVEL);
        if (level != null) box.setLabel(Localized.text("ui.territory." + level));
    }

    /** Fills the box of a level with what lies below a division and empties the boxes under it. */
    private void offer(int level, @Nullable String parent) {
        if (level >= boxes.size()) return;
        var box = boxes.get(level);
        List<TerritoryOption> options = parent == null ? List.of() : byParent.getOrDefault(parent, List.of());
        box.setValue(null);
        box.setItems(
                (option, typed) -> (SearchKey.of(option.name().ar()) + " "
                                + SearchKey.of(option.name().fr()))
                        .contains(SearchKey.of(typed)),
                options);
        box.setEnabled(!options.isEmpty());
        // The second box waits in sight for a region; what lies deeper is there for few, and appears when it is.
        box.setVisible(level < 2 || !options.isEmpty());
        ComponentUtil.setData(box, LEVEL, options.isEmpty() ? STANDING.get(Math.min(level, 1)) : kind(options));
        word(box, Localized.language());
        offer(level + 1, null);
    }

    /** Provinces and prefectures stand side by side; elsewhere all that lies in a division is of one kind. */
    private static String kind(List<TerritoryOption> options) {
        String level = options.getFirst().level();
        return level.equals("prefecture") ? "province" : level;
    }

    /** From the region down to the division; empty for a code that is none. */
    private Deque<TerritoryOption> path(@Nullable String code) {
        var path = new ArrayDeque<TerritoryOption>();
        for (var option = option(code); option != null; option = option(option.parentCode())) path.push(option);
        return path;
    }

    private @Nullable TerritoryOption option(@Nullable String code) {
        return code == null ? null : byCode.get(code);
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
        var path = path(code);
        boxes.getFirst().setValue(null);
        for (var box : boxes) if (!path.isEmpty()) box.setValue(path.pop());
        showing = false;
    }

    @Override
    public void focus() {
        boxes.getFirst().focus();
    }
}
