package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.dao.OptimisticLockingFailureException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of one person's line: quantities changed, items taken out or put in from the catalogue, the sum live. What
 * was typed stays until it is saved: when someone else was faster, the dialog tells what they changed and asks again.
 */
class LineItemsDialog extends Dialog {

    private final List<NewItem> items = new ArrayList<>();
    private final Div rows = new Div();
    private final Div sum = new Div();
    private final Div overtaken = new Div();
    private final Saving saving;
    private LineRow seen;

    /** Where the dialog's items go to. */
    interface Saving {

        /** @param seen the line as the person at the screen knows it */
        void save(LineRow seen, List<NewItem> items);

        /** The line as it is now, unless it is gone. */
        Optional<LineRow> now();

        /** Nothing more comes from the dialog. */
        void saved();
    }

    LineItemsDialog(LineRow line, CatalogueService catalogue, Saving saving) {
        this.seen = line;
        this.saving = saving;
        addClassName("line-items");
        setMaxWidth("45rem");
        line.items().forEach(i -> items.add(new NewItem(i.itemId(), i.name(), i.quantity(), i.unitPrice())));
        var add = new ComboBox<ItemRow>();
        add.setWidthFull();
        add.setItemLabelGenerator(item -> item.name().in(Localized.language().arabic()) + " · "
                + item.price().format());
        add.setItems(query -> catalogue
                .pick(query.getFilter().orElse(""), Localized.language().arabic(), query.getOffset(), query.getLimit())
                .stream());
        add.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(item -> {
                    items.add(new NewItem(item.id(), item.name(), 1, item.price()));
                    add.clear();
                    draw();
                }));
        var confirm = Localized.text(new Button(), "ceremonies.save");
        confirm.setId("save-items");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> save());
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(rows, language -> {
            setHeaderTitle(Localized.text("ceremonies.itemsOf", line.name().in(language.arabic())));
            add.setLabel(Localized.text("ceremonies.addItem"));
            draw();
        });
        rows.addClassName("stack");
        sum.addClassName("facts");
        overtaken.getElement().setAttribute("role", "alert");
        add(overtaken, rows, add, sum);
        getFooter().add(cancel, confirm);
    }

    private void save() {
        overtaken.removeAll();
        try {
            saving.save(seen, List.copyOf(items));
            close();
            saving.saved();
        } catch (Refusal refusal) {
            if (!overtaken()) Notices.refused(refusal);
        } catch (OptimisticLockingFailureException inTheSameMoment) {
            if (!overtaken()) throw inTheSameMoment;
        }
    }

    /** Tells what someone else changed; the next saving is then done knowing it. @return whether someone did */
    private boolean overtaken() {
        LineRow before = seen;
        LineRow now = saving.now().orElse(before);
        if (now.version() == before.version()) return false;
        seen = now;
        var changes = new UnorderedList();
        Localized.on(changes, language -> {
            changes.removeAll();
            LineChanges.between(before, now, language.arabic()).forEach(change -> changes.add(new ListItem(change)));
        });
        var box = new Div(Localized.text(new Paragraph(), "ceremonies.overtaken"), changes);
        box.addClassName("warning");
        overtaken.add(box);
        return true;
    }

    private void draw() {
        rows.removeAll();
        for (int i = 0; i < items.size(); i++) rows.add(row(i));
        Money total = items.stream().map(i -> i.unitPrice().times(i.quantity())).reduce(Money.ZERO, Money::plus);
        sum.removeAll();
        sum.add(Localized.text(new Span(), "ceremonies.sum"), SumBar.amount(total));
    }

    private Div row(int index) {
        NewItem item = items.get(index);
        String name = item.name().in(Localized.language().arabic());
        var quantity = new IntegerField();
        quantity.setValue(item.quantity());
        quantity.setMin(1);
        quantity.setMax(1000);
        quantity.setStepButtonsVisible(true);
        quantity.setAriaLabel(Localized.text("ceremonies.quantityOf", name));
        quantity.addValueChangeListener(change -> {
            int wanted = Optional.ofNullable(change.getValue()).orElse(0);
            if (wanted < 1 || wanted > 1000) {
                quantity.setInvalid(true);
                quantity.setErrorMessage(Localized.text("ceremonies.quantity.error"));
                return;
            }
            items.set(index, new NewItem(item.itemId(), item.name(), wanted, item.unitPrice()));
            draw();
        });
        var remove = new Button(VaadinIcon.TRASH.create(), click -> {
            items.remove(index);
            draw();
        });
        remove.setAriaLabel(Localized.text("ceremonies.removeItem", name));
        var row = new Div(new Span(name), SumBar.amount(item.unitPrice()), quantity, remove);
        row.addClassName("item-row");
        return row;
    }
}
