package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.lifeprojects.EligibleProject;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People whose project is funded and who stand on no list: searched, ticked, added with the items of their need. */
class AddPeopleDialog extends Dialog {

    private static final int SHOWN = 50;

    private final MultiSelectListBox<EligibleProject> found = new MultiSelectListBox<>();

    AddPeopleDialog(LifeProjectService projects, CatalogueService catalogue, Consumer<List<NewLine>> add) {
        addClassName("add-people");
        var search = new TextField();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(change -> found.setItems(projects.eligible(change.getValue(), SHOWN)));
        found.setItemLabelGenerator(p -> p.name().in(Localized.language().arabic()) + " · "
                + p.title().in(Localized.language().arabic()));
        found.setItems(projects.eligible("", SHOWN));
        var confirm = new Button("", click -> {
            close();
            add.accept(lines(found.getSelectedItems(), catalogue));
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        found.addSelectionListener(
                selection -> confirm.setEnabled(!selection.getValue().isEmpty()));
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.text(confirm, "ceremonies.addPeople.confirm");
        Localized.on(search, language -> {
            setHeaderTitle(Localized.text("ceremonies.addPeople"));
            search.setLabel(Localized.text("ceremonies.addPeople.search"));
        });
        add(Localized.text(new Paragraph(), "ceremonies.addPeople.hint"), search, found);
        getFooter().add(cancel, confirm);
    }

    /** The items of all of them are read at once. */
    private static List<NewLine> lines(Set<EligibleProject> picked, CatalogueService catalogue) {
        Map<UUID, ItemRow> items = catalogue
                .items(picked.stream()
                        .flatMap(project -> project.needs().stream())
                        .map(EligibleProject.Need::itemId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(ItemRow::id, Function.identity()));
        return picked.stream().map(project -> line(project, items)).toList();
    }

    private static NewLine line(EligibleProject project, Map<UUID, ItemRow> items) {
        return new NewLine(
                project.beneficiaryId(),
                project.lifeProjectId(),
                project.name(),
                project.title(),
                project.needs().stream()
                        .map(need -> {
                            ItemRow item = items.get(need.itemId());
                            if (item == null) throw new Refusal("catalogue.gone");
                            return new NewItem(item.id(), item.name(), need.quantity(), item.price());
                        })
                        .toList());
    }
}
