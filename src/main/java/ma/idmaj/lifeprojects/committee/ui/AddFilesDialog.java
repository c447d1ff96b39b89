package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.listbox.MultiSelectListBox;

import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.WaitingFile;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that wait for the committee: searched, ticked one by one or all, and put on the agenda. */
class AddFilesDialog extends Dialog {

    private static final int SHOWN = 100;

    private final MultiSelectListBox<WaitingFile> found = new MultiSelectListBox<>();
    private List<WaitingFile> shown = List.of();

    AddFilesDialog(CommitteeService committee, Consumer<List<UUID>> add) {
        addClassName("add-people");
        found.setItemLabelGenerator(file -> {
            boolean arabic = Localized.language().arabic();
            return Stream.of(
                            file.name() == null ? "" : file.name().in(arabic),
                            file.title().in(arabic))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        });
        var search = new SearchField("lifeprojects.search", words -> show(committee, words));
        show(committee, "");
        var confirm = Localized.text(new Button(), "lifeprojects.committee.addFiles.confirm");
        confirm.setId("confirm-add");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> {
            close();
            add.accept(found.getSelectedItems().stream()
                    .map(WaitingFile::projectId)
                    .toList());
        });
        found.addSelectionListener(
                selection -> confirm.setEnabled(!selection.getValue().isEmpty()));
        var all = Localized.text(new Button(), "lifeprojects.committee.addFiles.all");
        all.setId("choose-all");
        all.addClickListener(click -> found.select(shown));
        var back = Localized.text(new Button(), "lifeprojects.committee.back");
        back.addClickListener(click -> close());
        Localized.on(
                found,
                language -> found.getElement()
                        .setAttribute("aria-label", Localized.text("lifeprojects.committee.waiting")));
        Localized.on(this, language -> setHeaderTitle(Localized.text("lifeprojects.committee.addFiles")));
        add(Localized.text(new Paragraph(), "lifeprojects.committee.addFiles.hint"), search, all, found);
        getFooter().add(back, confirm);
    }

    private void show(CommitteeService committee, String words) {
        shown = committee.waiting(words, SHOWN);
        found.setItems(shown);
    }
}
