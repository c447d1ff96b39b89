package ma.idmaj.ceremonies.stations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.stations.StationService;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Digits;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The list as it is called: each line taken by its handle, its number or its buttons to another place. */
class OrderTable extends OrderedList {

    /** What the table asks for. */
    interface Acts {

        /** @param from id of what asked, to have the focus again */
        void move(LineRow line, int position, String from);

        void station(LineRow line, String name);
    }

    private final int last;
    private final boolean ordering;
    private final boolean naming;
    private final Acts acts;

    OrderTable(List<LineRow> lines, boolean ordering, boolean naming, Acts acts) {
        addClassName("order-list");
        this.last = lines.size();
        this.ordering = ordering;
        this.naming = naming;
        this.acts = acts;
        Localized.on(
                this, language -> getElement().setAttribute("aria-label", Localized.text("ceremonies.order.list")));
        lines.forEach(line -> add(row(line)));
    }

    private ListItem row(LineRow line) {
        var name = new Span();
        name.addClassName("primary-name");
        var project = new Span();
        project.addClassName("hint");
        Localized.on(name, language -> {
            name.setText(line.name().in(language.arabic()));
            project.setText(line.project().in(language.arabic()));
        });
        var who = new Div(name, project);
        who.addClassName("who");
        var row = new ListItem();
        row.setId("order-" + line.id());
        if (ordering) row.add(handle(line, row), number(line), who, station(line), buttons(line));
        else row.add(new Span(Integer.toString(line.position())), who, station(line));
        return row;
    }

    private Component handle(LineRow line, ListItem row) {
        var handle = new Span(VaadinIcon.MENU.create());
        handle.addClassName("handle");
        // The number field and the buttons do the same for who drags nothing.
        handle.getElement().setAttribute("aria-hidden", "true");
        DragSource.create(handle).setDragData(line);
        var target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(LineRow.class::isInstance)
                .map(LineRow.class::cast)
                .filter(dragged -> !dragged.id().equals(line.id()))
                .ifPresent(dragged -> acts.move(dragged, line.position(), "")));
        return handle;
    }

    private Component number(LineRow line) {
        var number = new TextField();
        number.setId("number-" + line.id());
        number.addClassNames("order-number", "ltr-input");
        number.setValue(Integer.toString(line.position()));
        number.getElement().setAttribute("inputmode", "numeric");
        Localized.on(
                number,
                language -> number.setAriaLabel(
                        Localized.text("ceremonies.order.number", line.name().in(language.arabic()))));
        number.addValueChangeListener(change -> {
            String typed = Digits.western(change.getValue()).strip();
            if (typed.matches("\\d{1,4}")) {
                int to = Integer.parseInt(typed);
                if (to != line.position()) acts.move(line, Math.max(1, to), "number-" + line.id());
            } else number.setValue(Integer.toString(line.position()));
        });
        return number;
    }

    private Component station(LineRow line) {
        if (!naming) return new Span(line.station());
        var station = new TextField();
        station.setId("station-" + line.id());
        station.addClassName("station");
        station.setMaxLength(StationService.MAX_NAME);
        station.setValue(line.station());
        Localized.on(station, language -> {
            station.setPlaceholder(Localized.text("ceremonies.stations.station"));
            station.setAriaLabel(
                    Localized.text("ceremonies.stations.of", line.name().in(language.arabic())));
        });
        station.addValueChangeListener(change -> {
            if (change.isFromClient()) acts.station(line, CleanText.oneLine(change.getValue()));
        });
        return station;
    }

    private Component buttons(LineRow line) {
        var row = new Div(
                button(VaadinIcon.ANGLE_DOUBLE_UP, "first", line, 1),
                button(VaadinIcon.ANGLE_UP, "up", line, line.position() - 1),
                button(VaadinIcon.ANGLE_DOWN, "down", line, line.position() + 1),
                button(VaadinIcon.ANGLE_DOUBLE_DOWN, "last", line, last));
        row.addClassName("line-actions");
        return row;
    }

    private Button button(VaadinIcon icon, String act, LineRow line, int to) {
        String id = act + "-" + line.id();
        var button = new Button(icon.create(), click -> acts.move(line, to, id));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setEnabled(to >= 1 && to <= last && to != line.position());
        Localized.on(button, language -> {
            String words = Localized.text("ceremonies.order." + act, line.name().in(language.arabic()));
            button.setAriaLabel(words);
            button.setTooltipText(words);
        });
        return button;
    }
}
