package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.lifeprojects.EligibleProject;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Consumer;

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
            add.accept(found.getSelectedItems().stream()
                    .map(p -> line(p, catalogue))
                    .toList());
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

    private static NewLine line(EligibleProject project, CatalogueService catalogue) {
        return new NewLine(
                project.beneficiaryId(),
                project.lifeProjectId(),
                project.name(),
                project.title(),
                project.needs().stream()
                        .map(need -> {
                            var item = catalogue.item(need.itemId());
                            return new NewItem(need.itemId(), item.name(), need.quantity(), item.price());
                        })
                        .toList());
    }
}
