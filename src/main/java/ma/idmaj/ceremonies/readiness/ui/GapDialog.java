package ma.idmaj.ceremonies.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.ceremonies.readiness.GapTask;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.ceremonies.readiness.RowPoint;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.Map;
import java.util.UUID;

/** A gap: what is missing, where it is mended, who sees to it and by when. */
public final class GapDialog extends Dialog {

    public GapDialog(ReadinessService readiness, UUID ceremony, RowReadiness row, RowPoint gap, Runnable saved) {
        addClassName("gap-dialog");
        Map<String, PersonName> owners = readiness.owners(row.line().id());
        var owner = Fields.optional(Fields.label(new Select<String>(), "ceremonies.gap.owner"));
        owner.setItems(owners.keySet().stream().sorted().toList());
        owner.setEmptySelectionAllowed(true);
        Localized.on(
                owner,
                language -> owner.setItemLabelGenerator(
                        name -> name == null ? "" : owners.get(name).in(language.arabic())));
        var due = Fields.optional(Fields.date("ceremonies.gap.dueOn"));
        GapTask task = gap.task();
        if (task != null) {
            if (task.owner() != null && owners.containsKey(task.owner())) owner.setValue(task.owner());
            due.setValue(task.dueOn());
        }
        var what = gap.what().isEmpty()
                ? Localized.text(
                        new Paragraph(), "ceremonies.gap.hint." + gap.point().name())
                : Localized.text(
                        new Paragraph(),
                        "ceremonies.gap.hintWith." + gap.point().name(),
                        gap.what());
        var mend = Localized.text(new Anchor(gap.href(), ""), "ceremonies.check.mend");
        mend.setRouterIgnore(false);
        mend.setVisible(!gap.href().isEmpty());
        var save = Localized.text(new Button(), "ceremonies.save");
        save.setId("save-gap");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            boolean done = Notices.attempt(
                    () -> readiness.assign(ceremony, row.line().id(), gap.point(), owner.getValue(), due.getValue()));
            if (!done) return;
            close();
            saved.run();
        });
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(
                this,
                language -> setHeaderTitle(Localized.text(
                        "ceremonies.gap.of",
                        Localized.text("ceremonies.gap." + gap.point().name()),
                        row.line().name().in(language.arabic()))));
        add(what, mend, owner, due);
        getFooter().add(cancel, save);
    }
}
