package ma.idmaj.lifeprojects.needs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.lifeprojects.PreparedProjects;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.lifeprojects.needs.NeedsList;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;
import java.util.stream.Collectors;

/** A project's needs list: read by all, written while the project is open; what was taken out can be put back. */
class NeedsPanel extends Div implements NeedsTable.Acts {

    private final UUID project;
    private final NeedsService needs;
    private final CatalogueService catalogue;
    private final boolean mayWrite;
    private final Div undo = new Div();
    private final Div list = new Div();

    NeedsPanel(UUID project, NeedsService needs, CatalogueService catalogue, CurrentUser user) {
        this.project = project;
        this.needs = needs;
        this.catalogue = catalogue;
        this.mayWrite = user.may(Permission.PEOPLE_WRITE);
        addClassNames("stack", "needs");
        undo.getElement().setAttribute("role", "status");
        list.addClassName("stack");
        add(undo, list);
        show();
    }

    private void show() {
        NeedsList now = needs.needs(project);
        boolean open = PreparedProjects.open(now.project().state());
        boolean writable = mayWrite && open;
        list.removeAll();
        if (writable) list.add(actions(now));
        else if (mayWrite) list.add(hint("lifeprojects.needs.closed"));
        needs.difference(project)
                .ifPresent(difference -> list.add(new KitBeside(
                        difference,
                        writable
                                ? () -> new KitDialog(
                                                project, needs, difference.kit().id(), this::saved)
                                        .open()
                                : null)));
        if (now.needs().isEmpty()) {
            list.add(new EmptyState("lifeprojects.noNeeds.title", "lifeprojects.noNeeds.hint"));
        } else {
            list.add(new NeedTotals(now), new NeedsTable(now.needs(), writable ? this : null));
        }
    }

    private Div actions(NeedsList now) {
        var add = Localized.text(new Button(), "lifeprojects.needs.add");
        add.addClickListener(click ->
                new NeedDialog(null, catalogue, needs, draft -> needs.add(project, draft), this::saved).open());
        var kit = Localized.text(new Button(), "lifeprojects.needs.fromKit");
        kit.addClickListener(click -> new KitDialog(project, needs, null, this::saved).open());
        (now.needs().isEmpty() ? kit : add).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(add, kit);
        actions.addClassName("row");
        return actions;
    }

    private void saved() {
        undo.removeAll();
        undo.removeClassName("last-decision");
        show();
    }

    @Override
    public void edit(NeedRow need) {
        new NeedDialog(
                        need,
                        catalogue,
                        needs,
                        draft -> needs.change(project, need.id(), need.version(), draft),
                        this::saved)
                .open();
    }

    @Override
    public void remove(NeedRow need, int place) {
        if (!Notices.attempt(() -> needs.remove(project, need.id(), need.version()))) return;
        saved();
        var back = Localized.text(new Button(), "lifeprojects.needs.putBack");
        back.addClickListener(click -> {
            if (Notices.attempt(() -> needs.add(project, draft(need), place))) saved();
        });
        var words = new Paragraph();
        Localized.on(words, language -> words.setText(Localized.text("lifeprojects.needs.removed", need.item())));
        undo.addClassName("last-decision");
        undo.add(words, back);
    }

    @Override
    public void move(NeedRow need, int places) {
        if (Notices.attempt(() -> needs.move(project, need.id(), places))) saved();
    }

    private static NeedDraft draft(NeedRow need) {
        return new NeedDraft(
                need.itemId(),
                need.quantity(),
                need.priority(),
                need.substitutes().stream().map(NeedRow.Substitute::itemId).collect(Collectors.toSet()),
                need.reason());
    }

    private static Span hint(String key) {
        var hint = Localized.text(new Span(), key);
        hint.addClassName("hint");
        return hint;
    }
}
