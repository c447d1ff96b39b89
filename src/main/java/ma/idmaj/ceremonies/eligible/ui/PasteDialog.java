package ma.idmaj.ceremonies.eligible.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.ceremonies.eligible.PastedRow;
import ma.idmaj.ceremonies.eligible.PastedVerdict;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Numbers pasted at once: what becomes of each is told first, then those found are added, all or none. */
class PasteDialog extends Dialog {

    private static final int MOST_SIGNS = 20_000;

    private final Div report = new Div();
    private final Button add = new Button();
    private List<UUID> found = List.of();

    /** @param add told whom to add; answers whether they were */
    PasteDialog(Function<String, List<PastedRow>> look, Predicate<List<UUID>> add) {
        addClassName("paste-dialog");
        TextArea text =
                Fields.hint(Fields.longText("ceremonies.paste.numbers", MOST_SIGNS), "ceremonies.paste.numbers.hint");
        text.setId("pasted");
        text.addClassName("ltr-input");
        text.setWidthFull();
        report.getElement().setAttribute("role", "status");
        var check = Localized.text(new Button(), "ceremonies.paste.check");
        check.setId("check-pasted");
        check.addClickListener(click -> Notices.attempt(() -> show(look.apply(text.getValue()))));
        this.add.setId("add-pasted");
        this.add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        this.add.addClickListener(click -> {
            if (add.test(found)) close();
        });
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> {
            setHeaderTitle(Localized.text("ceremonies.paste"));
            word();
        });
        add(text, check, report);
        getFooter().add(cancel, this.add);
    }

    private void show(List<PastedRow> rows) {
        found = rows.stream().map(PastedRow::projectId).filter(Objects::nonNull).toList();
        report.removeAll();
        if (rows.isEmpty()) {
            report.add(Localized.text(new Paragraph(), "ceremonies.paste.nothing"));
        } else {
            report.add(
                    Localized.text(new Paragraph(), "ceremonies.paste.told", found.size(), rows.size()),
                    new DataTable<PastedRow>("ceremonies.paste")
                            .number("ceremonies.paste.line", (row, language) -> new Span(Integer.toString(row.line())))
                            .column("ceremonies.paste.number", (row, language) -> new Ltr(row.text()))
                            .column(
                                    "ceremonies.column.name",
                                    (row, language) -> new Span(
                                            row.name() == null ? "" : row.name().in(language.arabic())))
                            .column("ceremonies.paste.verdict", (row, language) -> verdict(row))
                            .rows(rows));
        }
        word();
    }

    private void word() {
        add.setText(Localized.text("ceremonies.paste.add", found.size()));
        add.setEnabled(!found.isEmpty());
    }

    private static StateChip verdict(PastedRow row) {
        if (row.verdict() == PastedVerdict.ON_ANOTHER_LIST)
            return new StateChip(Tone.BAD, "ceremonies.paste.onList", row.list());
        if (row.verdict() == PastedVerdict.ON_A_RESERVE)
            return new StateChip(Tone.BAD, "ceremonies.paste.onReserve", row.list());
        return new StateChip(
                row.verdict(),
                switch (row.verdict()) {
                    case FOUND -> Tone.GOOD;
                    case TWICE, ON_THIS_LIST -> Tone.NEUTRAL;
                    case NOT_APPROVED, NOT_FUNDED, WITHOUT_NEEDS -> Tone.WAITING;
                    case UNREADABLE, UNKNOWN, ON_ANOTHER_LIST, ON_A_RESERVE -> Tone.BAD;
                });
    }
}
