package ma.idmaj.lifeprojects.needs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.lifeprojects.needs.KitProposal;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A kit of the trade laid beside the list: what would be added, seen before it is. */
class KitDialog extends Dialog {

    private final UUID project;
    private final NeedsService needs;
    private final Select<KitRow> kit = new Select<>();
    private final Div preview = new Div();
    private final Button confirm = new Button();

    /** @param first of the kits, to begin with; null for the one of the trade */
    KitDialog(UUID project, NeedsService needs, @Nullable UUID first, Runnable saved) {
        this.project = project;
        this.needs = needs;
        Localized.on(
                kit,
                language -> kit.setItemLabelGenerator(row ->
                        row == null ? "" : Localized.text("lifeprojects.needs.kitNamed", row.name(), row.version())));
        kit.addClassName("wide");
        kit.addValueChangeListener(change -> preview());
        confirm.setId("apply-kit");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> apply(saved));
        var cancel = Localized.text(new Button(), "lifeprojects.prepared.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> {
            setHeaderTitle(Localized.text("lifeprojects.needs.fromKit"));
            kit.setLabel(Localized.text("lifeprojects.needs.kit"));
        });
        setMaxWidth("46rem");
        preview.addClassName("stack");
        var content = new Div(kit, preview);
        content.addClassName("stack");
        add(content);
        getFooter().add(cancel, confirm);
        offer(first);
    }

    private void offer(@Nullable UUID first) {
        List<KitRow> kits = needs.kits(project);
        kit.setItems(kits);
        kits.stream()
                .filter(one -> first == null || one.id().equals(first))
                .findFirst()
                .ifPresent(kit::setValue);
    }

    /** What was looked at is what is taken; where the kit has moved on, its new version is looked at. */
    private void apply(Runnable saved) {
        KitRow seen = kit.getValue();
        boolean applied = Notices.attempt(() -> needs.applyKit(project, seen.id(), seen.version()));
        if (!applied) {
            offer(seen.id());
            return;
        }
        close();
        saved.run();
        Notices.done("lifeprojects.needs.kitApplied");
    }

    private void preview() {
        preview.removeAll();
        confirm.setEnabled(false);
        if (kit.getValue() == null) return;
        KitProposal proposal = needs.proposal(project, kit.getValue().id());
        confirm.setEnabled(proposal.worthApplying());
        confirm.setText(
                proposal.changes()
                        ? Localized.text("lifeprojects.needs.applyKit")
                        : Localized.text(
                                "lifeprojects.needs.takeVersion", proposal.kit().version()));
        if (!proposal.changes()) {
            preview.add(Localized.text(new Paragraph(), "lifeprojects.needs.kitThere"));
        }
        preview.add(new DataTable<KitProposal.Line>("lifeprojects.needs.kit")
                .column(
                        "lifeprojects.item",
                        (line, language) -> new Span(line.item().in(language.arabic())))
                .column("lifeprojects.needs.effect", (line, language) -> new StateChip(line.effect(), tone(line)))
                .number("lifeprojects.needs.before", (line, language) -> new Span(Integer.toString(line.before())))
                .number("lifeprojects.needs.after", (line, language) -> new Span(Integer.toString(line.after())))
                .rows(proposal.lines()));
    }

    private static Tone tone(KitProposal.Line line) {
        return switch (line.effect()) {
            case ADDED -> Tone.GOOD;
            case RAISED -> Tone.INFO;
            case THERE, ALTERNATE_THERE -> Tone.NEUTRAL;
            case NOT_ON_OFFER, UNIT_CHANGED -> Tone.WAITING;
        };
    }
}
