package ma.idmaj.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.funding.money.Funds;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Figures line by line and, under them, their sums: what each line and each column adds up to is there to check. */
class FundsTable extends Div {

    private final List<Line> lines = new ArrayList<>();
    private final DataTable<Line> table;
    private final Funds sums;

    private record Line(Function<Language, Component> name, Funds funds, boolean total) {}

    /** @param sums what the lines add up to */
    FundsTable(String captionKey, String nameKey, Funds sums) {
        this.sums = sums;
        addClassName("funds-table");
        // Where it is wider than the page, it is moved by key as well.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        Localized.on(this, language -> getElement().setAttribute("aria-label", Localized.text(captionKey)));
        table = new DataTable<Line>(captionKey)
                .column(nameKey, (line, language) -> line.name().apply(language));
        for (Figure figure : Figure.telling(sums))
            table.number(EnumLabels.key(figure), (line, language) -> amount(line, figure));
        add(table);
    }

    FundsTable line(Function<Language, Component> name, Funds funds) {
        lines.add(new Line(name, funds, false));
        return this;
    }

    FundsTable total(Function<Language, Component> name) {
        lines.add(new Line(name, sums, true));
        table.rows(lines);
        return this;
    }

    private static Span amount(Line line, Figure figure) {
        var amount = new Ltr(figure.of(line.funds()).format());
        amount.setClassName("total", line.total());
        return amount;
    }
}
