package ma.idmaj.ceremonies.reserve.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.ceremonies.ReserveRow;
import ma.idmaj.ceremonies.ReserveState;
import ma.idmaj.ceremonies.SubstitutionRow;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Consumer;

/** Who waits for a place: made with the list, frozen with it; from then on someone of it takes a place. */
public final class ReservePanel extends Div {

    private final ReservePanels services;
    private final CeremonyDetail ceremony;
    private final List<LineRow> lines;
    private final Asking asking;
    private final Runnable changed;
    private final boolean organises;

    /** The dialogs of the list, which ask the same of its reserve. */
    public interface Asking {

        /** Whom to add, with their items. */
        void people(Consumer<List<NewLine>> add);

        /** Which items someone of the reserve is to have. */
        void items(ReserveRow row, Consumer<List<NewItem>> save);
    }

    /** Where nothing is asked. */
    private static final Asking NOTHING = new Asking() {

        @Override
        public void people(Consumer<List<NewLine>> add) {
            throw new IllegalStateException("read only");
        }

        @Override
        public void items(ReserveRow row, Consumer<List<NewItem>> save) {
            throw new IllegalStateException("read only");
        }
    };

    ReservePanel(
            ReservePanels services, CeremonyDetail ceremony, List<LineRow> lines, Asking asking, Runnable changed) {
        this.services = services;
        this.ceremony = ceremony;
        this.lines = lines;
        this.asking = asking;
        this.changed = changed;
        this.organises = services.user.may(Permission.CEREMONY_PREPARE);
        show(services.reserve.reserve(ceremony.id()));
    }

    ReservePanel(ReservePanels services, CeremonyDetail ceremony) {
        this.services = services;
        this.ceremony = ceremony;
        this.lines = List.of();
        this.asking = NOTHING;
        this.changed = () -> {};
        this.organises = false;
        List<ReserveRow> rows = services.reserve.reserve(ceremony.id());
        setVisible(!rows.isEmpty());
        if (isVisible()) show(rows);
    }

    private void show(List<ReserveRow> rows) {
        addClassNames("panel", "stack", "reserve");
        setId("reserve");
        add(Localized.text(new H2(), "ceremonies.reserve.title"));
        add(Localized.text(
                new Paragraph(), "ceremonies.reserve." + (open() ? "open" : rows.isEmpty() ? "none" : "frozen")));
        if (!rows.isEmpty()) add(table(rows));
        if (open()) add(addButton());
        history();
    }

    private boolean open() {
        return organises && ceremony.state().listOpen();
    }

    private DataTable<ReserveRow> table(List<ReserveRow> rows) {
        return new DataTable<ReserveRow>("ceremonies.reserve.title")
                .number("ceremonies.column.number", (row, language) -> new Span(Integer.toString(row.position())))
                .column("ceremonies.column.name", ReservePanel::name)
                .column("ceremonies.column.items", ReservePanel::items)
                .number("ceremonies.column.amount", (row, language) -> new Amount(row.total()))
                .column("ceremonies.column.state", (row, language) -> acts(row, rows.size(), language))
                .rows(rows);
    }

    private static Component name(ReserveRow row, Language language) {
        var first = new Div(row.name().in(language.arabic()));
        first.addClassName("strong");
        var second = new Div(row.project().in(language.arabic()));
        second.addClassName("hint");
        second.getElement().setAttribute("dir", "auto");
        return new Div(first, second);
    }

    private static Component items(ReserveRow row, Language language) {
        var items = new UnorderedList();
        items.addClassName("items");
        row.items()
                .forEach(item -> items.add(new ListItem(
                        item.quantity() == 1
                                ? item.name().in(language.arabic())
                                : Localized.text(
                                        "ceremonies.itemTimes", item.name().in(language.arabic()), item.quantity()))));
        return items;
    }

    private Component acts(ReserveRow row, int last, Language language) {
        String name = row.name().in(language.arabic());
        var acts = new Div();
        acts.addClassName("line-actions");
        if (open()) {
            var up = tool(VaadinIcon.ARROW_UP, "ceremonies.moveUp", name, () -> move(row, -1));
            up.setEnabled(row.position() > 1);
            var down = tool(VaadinIcon.ARROW_DOWN, "ceremonies.moveDown", name, () -> move(row, 1));
            down.setEnabled(row.position() < last);
            acts.add(
                    up,
                    down,
                    tool(
                            VaadinIcon.EDIT,
                            "ceremonies.editItems",
                            name,
                            () -> asking.items(
                                    row,
                                    items -> act(
                                            () -> services.reserve.changeItems(row.id(), row.version(), items),
                                            "ceremonies.itemsChanged"))),
                    tool(
                            VaadinIcon.TRASH,
                            "ceremonies.reserve.remove",
                            name,
                            () -> act(
                                    () -> services.reserve.remove(row.id(), row.version()),
                                    "ceremonies.reserve.removed")));
            return acts;
        }
        if (organises && ceremony.state().serving() && row.state() == ReserveState.WAITING) {
            var takes = new Button(Localized.text("ceremonies.substitution.act"));
            takes.addThemeVariants(ButtonVariant.LUMO_SMALL);
            takes.setAriaLabel(Localized.text("ceremonies.substitution.actOf", name));
            takes.addClickListener(click -> new SubstituteDialog(
                            row,
                            lines,
                            ceremony.envelope(),
                            (line, reason) -> act(
                                    () -> services.substitution.substitute(line.id(), line.version(), row.id(), reason),
                                    "ceremonies.substitution.done"))
                    .open());
            acts.add(takes);
            return acts;
        }
        return new StateChip(row.state(), row.state() == ReserveState.TAKEN ? Tone.GOOD : Tone.NEUTRAL);
    }

    private void move(ReserveRow row, int by) {
        act(() -> services.reserve.move(row.id(), row.version(), row.position() + by), "ceremonies.reserve.moved");
    }

    private Button addButton() {
        var add = Localized.text(new Button(VaadinIcon.PLUS.create()), "ceremonies.reserve.add");
        add.setId("add-reserve");
        add.addClickListener(click -> asking.people(
                people -> act(() -> services.reserve.add(ceremony.id(), people), "ceremonies.reserve.added")));
        return add;
    }

    /** What was changed since the approval, told where the reserve is. */
    private void history() {
        List<SubstitutionRow> made = services.substitution.substitutions(ceremony.id());
        if (made.isEmpty()) return;
        var names = services.accounts.of(made.stream().map(SubstitutionRow::by).toList());
        var list = new UnorderedList();
        Localized.on(list, language -> {
            list.removeAll();
            made.forEach(one -> list.add(new ListItem(Localized.text(
                    "ceremonies.substitution.row",
                    one.outPosition(),
                    one.out(),
                    one.inPosition(),
                    one.in(),
                    names.of(one.by(), language.arabic()),
                    Formats.moment(one.at()),
                    one.reason()))));
        });
        add(list);
    }

    private Button tool(VaadinIcon icon, String key, String name, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Localized.text(key, name));
        button.setTooltipText(Localized.text(key, name));
        return button;
    }

    private void act(Runnable act, String doneKey) {
        boolean done = Notices.attempt(act);
        changed.run();
        if (done) Notices.done(doneKey);
    }
}
