package ma.idmaj.ceremonies.guests.ui;

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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.shared.Digits;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Guests in their order: each taken by its handle, its number or its buttons to another place. */
class GuestList extends OrderedList {

    /** What the list asks for. */
    interface Acts {

        void move(Guest guest, int position);

        void edit(Guest guest);

        void invitation(Guest guest, InvitationState state);

        void remove(Guest guest);
    }

    private final int last;
    private final boolean mayChange;
    private final Acts acts;

    GuestList(List<Guest> guests, boolean mayChange, Acts acts) {
        addClassNames("order-list", "guest-list");
        this.last = guests.size();
        this.mayChange = mayChange;
        this.acts = acts;
        Localized.on(
                this, language -> getElement().setAttribute("aria-label", Localized.text("ceremonies.guests.list")));
        guests.forEach(guest -> add(row(guest)));
    }

    private ListItem row(Guest guest) {
        var name = new Span();
        name.addClassName("primary-name");
        var title = new Span();
        title.addClassName("hint");
        Localized.on(name, language -> {
            name.setText(guest.guest().name().in(language.arabic()));
            title.setText(guest.guest().title().in(language.arabic()));
        });
        var who = new Div(name, title);
        if (!guest.guest().seat().isEmpty()) {
            who.add(Localized.text(
                    new Span(), "ceremonies.guests.seatOf", guest.guest().seat()));
        }
        who.addClassName("who");
        var row = new ListItem();
        if (mayChange) row.add(handle(guest, row), number(guest), who, invitation(guest), buttons(guest));
        else row.add(new Span(Integer.toString(guest.position())), who, chip(guest));
        return row;
    }

    private static StateChip chip(Guest guest) {
        InvitationState state = guest.guest().invitation();
        return new StateChip(
                state,
                switch (state) {
                    case TO_INVITE -> Tone.NEUTRAL;
                    case SENT -> Tone.WAITING;
                    case CONFIRMED -> Tone.GOOD;
                    case DECLINED -> Tone.BAD;
                });
    }

    private Component invitation(Guest guest) {
        var select = new Select<InvitationState>();
        select.setItems(InvitationState.values());
        Localized.on(select, language -> {
            select.setItemLabelGenerator(Localized::label);
            select.setAriaLabel(Localized.text(
                    "ceremonies.guests.invitationOf", guest.guest().name().in(language.arabic())));
        });
        select.setValue(guest.guest().invitation());
        select.addClassName("station");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) acts.invitation(guest, change.getValue());
        });
        return select;
    }

    private Component handle(Guest guest, ListItem row) {
        var handle = new Span(VaadinIcon.MENU.create());
        handle.addClassName("handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        DragSource.create(handle).setDragData(guest);
        var target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(Guest.class::isInstance)
                .map(Guest.class::cast)
                .filter(dragged -> !dragged.id().equals(guest.id()))
                .ifPresent(dragged -> acts.move(dragged, guest.position())));
        return handle;
    }

    private Component number(Guest guest) {
        var number = new TextField();
        number.addClassNames("order-number", "ltr-input");
        number.setValue(Integer.toString(guest.position()));
        number.getElement().setAttribute("inputmode", "numeric");
        Localized.on(
                number,
                language -> number.setAriaLabel(Localized.text(
                        "ceremonies.guests.number", guest.guest().name().in(language.arabic()))));
        number.addValueChangeListener(change -> {
            String typed = Digits.western(change.getValue()).strip();
            if (!typed.matches("\\d{1,4}")) number.setValue(Integer.toString(guest.position()));
            else if (Integer.parseInt(typed) != guest.position())
                acts.move(guest, Math.max(1, Integer.parseInt(typed)));
        });
        return number;
    }

    private Component buttons(Guest guest) {
        var up = button(VaadinIcon.ANGLE_UP, "up", guest, () -> acts.move(guest, guest.position() - 1));
        up.setEnabled(guest.position() > 1);
        var down = button(VaadinIcon.ANGLE_DOWN, "down", guest, () -> acts.move(guest, guest.position() + 1));
        down.setEnabled(guest.position() < last);
        var row = new Div(
                up,
                down,
                button(VaadinIcon.EDIT, "edit", guest, () -> acts.edit(guest)),
                button(VaadinIcon.TRASH, "remove", guest, () -> acts.remove(guest)));
        row.addClassName("line-actions");
        return row;
    }

    private static Button button(VaadinIcon icon, String act, Guest guest, Runnable go) {
        var button = new Button(icon.create(), click -> go.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(button, language -> {
            String words = Localized.text(
                    "ceremonies.guests." + act, guest.guest().name().in(language.arabic()));
            button.setAriaLabel(words);
            button.setTooltipText(words);
        });
        return button;
    }
}
