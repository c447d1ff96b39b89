package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sector of each line whose project came without a trade, by its number and project. */
class SectorsDialog extends Dialog {

    private final Map<UUID, Select<Sector>> fields = new LinkedHashMap<>();

    SectorsDialog(PressPanels services, CeremonyDetail ceremony, Runnable changed) {
        addClassName("entry-dialog");
        Set<UUID> lacking = services.writing.withoutSector(ceremony.id());
        List<LineRow> lines = services.day.lines(ceremony.id()).stream()
                .filter(line -> lacking.contains(line.id()))
                .toList();
        var form = new Div();
        form.addClassName("form-grid");
        lines.forEach(line -> form.add(field(line)));
        add(Localized.text(new Paragraph(), "ceremonies.press.sectors.hint"), form);
        var save = Localized.text(new Button(), "ceremonies.save");
        save.setId("save-sectors");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            boolean done = Notices.attempt(() -> services.writing.nameSectors(ceremony.id(), chosen()));
            if (!done) return;
            close();
            changed.run();
            Notices.done("ceremonies.press.sectors.named");
        });
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("ceremonies.press.sectors.name")));
        getFooter().add(cancel, save);
    }

    private Select<Sector> field(LineRow line) {
        var field = new Select<Sector>();
        field.setItems(Sector.values());
        field.addClassName("wide");
        Localized.on(field, language -> {
            field.setItemLabelGenerator(sector -> sector == null ? "" : Localized.label(sector));
            field.setLabel(Localized.text("ceremonies.press.sectors.of", line.position(), line.project()));
        });
        fields.put(line.id(), field);
        return field;
    }

    private Map<UUID, Sector> chosen() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue()));
    }
}
