package ma.idmaj.lifeprojects.needs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.lifeprojects.needs.NeedFlag;
import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/** Needs in their order, what each is for and what would do instead beneath its name. */
class NeedsTable extends Div {

    /** What a reader who may write does with a line. */
    interface Acts {

        void edit(NeedRow need);

        /** @param place of the line, 0 for the first */
        void remove(NeedRow need, int place);

        void move(NeedRow need, int places);
    }

    private final List<NeedRow> needs;

    NeedsTable(List<NeedRow> needs, @Nullable Acts acts) {
        this.needs = needs;
        var table = new DataTable<NeedRow>("lifeprojects.needs")
                .column("lifeprojects.item", NeedsTable::item)
                .column("lifeprojects.needs.priority", (need, language) -> chip(need.priority()))
                .number("lifeprojects.quantity", (need, language) -> new Span(Integer.toString(need.quantity())))
                .number("lifeprojects.unitPrice", (need, language) -> new Amount(need.unitPrice()))
                .number("lifeprojects.total", (need, language) -> new Amount(need.total()));
        if (acts != null) table.column("lifeprojects.needs.acts", (need, language) -> acts(need, language, acts));
        add(table.rows(needs));
    }

    private static Component item(NeedRow need, Language language) {
        var cell = new Div(new Span(need.item().in(language.arabic())));
        cell.addClassName("need-item");
        NeedFlag flag = need.flag();
        if (flag != null) cell.add(new StateChip(flag, flag == NeedFlag.NOT_APPROVED ? Tone.WAITING : Tone.BAD));
        if (!need.reason().isEmpty()) cell.add(small(need.reason()));
        if (!need.substitutes().isEmpty()) {
            String names = need.substitutes().stream()
                    .map(substitute -> substitute.name().in(language.arabic()))
                    .collect(Collectors.joining(Localized.text("lifeprojects.prepared.comma")));
            cell.add(small(Localized.text("lifeprojects.needs.orElse", names)));
        }
        return cell;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("hint");
        return small;
    }

    static StateChip chip(NeedPriority priority) {
        return new StateChip(
                priority,
                switch (priority) {
                    case ESSENTIAL -> Tone.GOOD;
                    case USEFUL -> Tone.INFO;
                    case OPTIONAL -> Tone.NEUTRAL;
                });
    }

    private Component acts(NeedRow need, Language language, Acts acts) {
        int place = needs.indexOf(need);
        String name = need.item().in(language.arabic());
        var up = icon(VaadinIcon.ARROW_UP, "lifeprojects.needs.up", name);
        up.addClickListener(click -> acts.move(need, -1));
        up.setEnabled(place > 0);
        var down = icon(VaadinIcon.ARROW_DOWN, "lifeprojects.needs.down", name);
        down.addClickListener(click -> acts.move(need, 1));
        down.setEnabled(place < needs.size() - 1);
        var edit = icon(VaadinIcon.EDIT, "lifeprojects.needs.edit", name);
        edit.addClickListener(click -> acts.edit(need));
        var remove = icon(VaadinIcon.TRASH, "lifeprojects.needs.remove", name);
        remove.addClickListener(click -> acts.remove(need, place));
        var row = new Div(edit, up, down, remove);
        row.addClassName("need-acts");
        return row;
    }

    private static Button icon(VaadinIcon icon, String key, String name) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Localized.text(key, name));
        button.setTooltipText(Localized.text(key, name));
        return button;
    }
}
