package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The whole list with filters by what is left to do; a press brings a person to the card. */
class DayList extends Section {

    private enum Filter {
        ALL,
        EXPECTED,
        HERE,
        DONE,
        AWAY;

        boolean fits(LineState state) {
            return switch (this) {
                case ALL -> true;
                case EXPECTED -> CallOrder.expected(state);
                case HERE -> state.here();
                case DONE -> state == LineState.SIGNED || state == LineState.HANDED_OVER;
                case AWAY -> !CallOrder.toServe(state) && !DONE.fits(state);
            };
        }
    }

    private final Map<Filter, NativeButton> filters = new EnumMap<>(Filter.class);
    private final Map<UUID, LineButton> rows = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Consumer<LineRow> take;
    private Filter filter = Filter.ALL;

    DayList(Consumer<LineRow> take) {
        this.take = take;
        addClassName("day-list");
        var chips = new Div();
        chips.addClassName("filters");
        for (Filter each : Filter.values()) {
            var chip = new NativeButton();
            chip.addClassName("choice");
            chip.addClickListener(click -> filter(each));
            WaitsForLine.of(chip);
            filters.put(each, chip);
            chips.add(chip);
        }
        list.addClassName("lines");
        add(Localized.text(new H2(), "ceremonies.day.list"), chips, new WaitsForLine(), list);
    }

    /** Shows the lines as they are now; only those that changed are drawn again. */
    void show(List<LineRow> lines, @Nullable UUID current) {
        if (!rows.keySet().equals(lines.stream().map(LineRow::id).collect(Collectors.toSet()))) {
            list.removeAll();
            rows.clear();
            lines.forEach(line -> {
                var row = new LineButton(line);
                row.addClickListener(click -> take.accept(row.line()));
                rows.put(line.id(), row);
                list.add(row);
            });
        }
        for (LineRow line : lines) {
            var row = rows.get(line.id());
            row.show(line);
            if (line.id().equals(current)) row.getElement().setAttribute("aria-current", "true");
            else row.getElement().removeAttribute("aria-current");
        }
        filters.forEach((each, chip) -> {
            long count = lines.stream().filter(line -> each.fits(line.state())).count();
            chip.removeAll();
            chip.add(Localized.text(new Span(), "ceremonies.day.filter." + each.name()), count(count));
        });
        filter(filter);
    }

    private void filter(Filter wanted) {
        filter = wanted;
        // On the page all the same: they are found there while the line is cut.
        rows.values()
                .forEach(row -> row.getElement()
                        .setAttribute("hidden", !wanted.fits(row.line().state())));
        filters.forEach(
                (each, chip) -> chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == wanted)));
    }

    private static Span count(long count) {
        var span = new Span(Long.toString(count));
        span.addClassName("count");
        return span;
    }
}
