package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitFlag;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.util.stream.Collectors;

/** One line being edited: how many, how urgent, its alternates, its place among the others. */
class KitLineRow extends Div {

    /** What can be done with a line; each names it by its place. */
    interface Acts {

        void write(int place, KitSketch.Line line);

        void replace(int place, ItemRow by);

        void detail(int place);

        void move(int place, int places);

        void remove(int place);
    }

    private final ParsedField<Integer> quantity = Fields.count("catalogue.quantity", KitDraft.MAX_QUANTITY);
    private final Select<KitPriority> priority = Fields.choice("catalogue.kits.priority", KitPriority.class);
    private final Button up;
    private final Button down;

    KitLineRow(int place, int of, KitSketch.Line line, Acts acts) {
        addClassName("kit-line");
        setId("kit-line-" + (place + 1));
        String name = line.item().name().in(Localized.language().arabic());
        quantity.setValue(line.quantity() == 0 ? null : line.quantity());
        quantity.addValueChangeListener(
                change -> acts.write(place, line.priority(priority.getValue()).quantity(many())));
        priority.setValue(line.priority());
        priority.addValueChangeListener(
                change -> acts.write(place, line.priority(priority.getValue()).quantity(many())));
        up = icon(VaadinIcon.ARROW_UP, "catalogue.kits.up", name);
        up.addClickListener(click -> acts.move(place, -1));
        up.setEnabled(place > 0);
        down = icon(VaadinIcon.ARROW_DOWN, "catalogue.kits.down", name);
        down.addClickListener(click -> acts.move(place, 1));
        down.setEnabled(place < of - 1);
        var detail = icon(VaadinIcon.EDIT, "catalogue.kits.detail", name);
        detail.addClickListener(click -> acts.detail(place));
        var remove = icon(VaadinIcon.TRASH, "catalogue.kits.remove", name);
        remove.addClickListener(click -> acts.remove(place));
        var buttons = new Div(detail, up, down, remove);
        buttons.addClassName("kit-line-acts");
        add(words(place, line, acts), quantity, priority, buttons);
    }

    private int many() {
        return quantity.optionalValue().orElse(0);
    }

    private static Div words(int place, KitSketch.Line line, Acts acts) {
        var name = new Span();
        name.addClassName("kit-line-name");
        var more = new Span();
        more.addClassName("hint");
        Localized.on(name, language -> {
            boolean arabic = language.arabic();
            name.setText(place + 1 + ". " + line.item().name().in(arabic));
            String names = line.alternates().stream()
                    .map(one -> one.name().in(arabic))
                    .collect(Collectors.joining(Localized.text("catalogue.kits.then")));
            more.setText(names.isEmpty() ? "" : Localized.text("catalogue.kits.orElse", names));
        });
        var price = new Amount(line.item().price());
        price.addClassName("hint");
        var unit = Localized.text(new Span(), "catalogue.kits.per", line.item().unit());
        unit.addClassName("hint");
        var each = new Div(price, unit);
        each.addClassName("row");
        var words = new Div(name, each);
        words.addClassName("kit-line-words");
        if (!line.alternates().isEmpty()) words.add(more);
        if (!line.note().isEmpty()) words.add(KitWords.hint(line.note()));
        if (line.item().state() != ItemState.APPROVED) words.add(trouble(place, line, acts));
        return words;
    }

    private static Div trouble(int place, KitSketch.Line line, Acts acts) {
        boolean withdrawn = line.item().state() == ItemState.WITHDRAWN;
        var trouble = new Div(KitWords.chip(withdrawn ? KitFlag.WITHDRAWN : KitFlag.NOT_APPROVED));
        trouble.addClassName("row");
        line.replacement().ifPresent(by -> {
            var take = Localized.text(new Button(), "catalogue.kits.take", by.name());
            take.addClickListener(click -> acts.replace(place, by));
            trouble.add(take);
        });
        return trouble;
    }

    private static Button icon(VaadinIcon icon, String key, String name) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        Localized.on(button, language -> {
            button.setAriaLabel(Localized.text(key, name));
            button.setTooltipText(Localized.text(key, name));
        });
        return button;
    }

    /** Where whoever is told of this line begins to mend it. */
    ParsedField<Integer> field() {
        return quantity;
    }

    /** Back to the button just used, which has moved with its line. */
    void focusMove(int places) {
        var used = places < 0 ? up : down;
        (used.isEnabled() ? used : places < 0 ? down : up).focus();
    }
}
