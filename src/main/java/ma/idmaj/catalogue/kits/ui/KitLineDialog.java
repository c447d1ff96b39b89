package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** What else would do for a line, in the order it is to be tried, and a note. */
class KitLineDialog extends Dialog {

    private final List<ItemRow> alternates;
    private final OrderedList list = new OrderedList();
    private final ComboBox<ItemRow> add;

    KitLineDialog(KitSketch.Line line, CatalogueService catalogue, Consumer<KitSketch.Line> written) {
        alternates = new ArrayList<>(line.alternates());
        add = ItemPicker.of("catalogue.kits.addAlternate", catalogue);
        add.addClassName("wide");
        Fields.hint(add, "catalogue.kits.alternates.hint");
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) take(line, change.getValue());
        });
        list.addClassName("kit-alternates");
        TextField note = Fields.optional(Fields.text("catalogue.kits.note", KitDraft.MAX_NOTE));
        note.setValue(line.note());
        note.addClassName("wide");
        Localized.on(this, language -> setHeaderTitle(line.item().name().in(language.arabic())));
        setMaxWidth("36rem");
        var form = new Div(add, list, note);
        form.addClassNames("stack", "kit-line-form");
        add(form);
        var confirm = Localized.text(new Button(), "catalogue.kits.keep");
        confirm.setId("keep-line");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            close();
            written.accept(new KitSketch.Line(
                    line.item(), line.quantity(), line.priority(), List.copyOf(alternates), note.getValue()));
        });
        var cancel = Localized.text(new Button(), "catalogue.kits.cancel");
        cancel.addClickListener(click -> close());
        getFooter().add(cancel, confirm);
        show();
    }

    private void take(KitSketch.Line line, ItemRow item) {
        boolean own = item.id().equals(line.item().id());
        boolean there = alternates.stream().anyMatch(one -> one.id().equals(item.id()));
        if (!Fields.check(add, !own, "catalogue.kits.notItself")
                || !Fields.check(add, !there, "catalogue.kits.alternateThere")
                || !Fields.check(add, item.unit() == line.item().unit(), "catalogue.kits.otherUnit")
                || !Fields.check(add, alternates.size() < KitDraft.MAX_ALTERNATES, "catalogue.kits.enoughAlternates"))
            return;
        alternates.add(item);
        add.clear();
        show();
    }

    private void show() {
        list.removeAll();
        list.setVisible(!alternates.isEmpty());
        for (int i = 0; i < alternates.size(); i++) list.add(row(i));
    }

    private ListItem row(int place) {
        ItemRow item = alternates.get(place);
        var name = new Span();
        Localized.on(name, language -> name.setText(item.name().in(language.arabic())));
        var earlier = icon(VaadinIcon.ARROW_UP, "catalogue.kits.up", item);
        earlier.setEnabled(place > 0);
        earlier.addClickListener(click -> {
            Collections.swap(alternates, place, place - 1);
            show();
        });
        var remove = icon(VaadinIcon.TRASH, "catalogue.kits.remove", item);
        remove.addClickListener(click -> {
            alternates.remove(place);
            show();
            add.focus();
        });
        var row = new Div(name, earlier, remove);
        row.addClassName("kit-alternate");
        return new ListItem(row);
    }

    private static Button icon(VaadinIcon icon, String key, ItemRow item) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        Localized.on(button, language -> button.setAriaLabel(Localized.text(key, item.name())));
        return button;
    }
}
