package ma.idmaj.reporting.published.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.reporting.published.FigureCheck;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What was looked at before the report may be issued; what does not hold comes first, with its row and difference. */
class ChecksList extends Div {

    ChecksList(List<FigureCheck> checks) {
        addClassNames("panel", "stack", "figure-checks");
        List<FigureCheck> failing =
                checks.stream().filter(check -> !check.holds()).toList();
        add(
                failing.isEmpty()
                        ? new StateChip(Tone.GOOD, "reporting.published.checks.hold", checks.size())
                        : new StateChip(Tone.BAD, "reporting.published.checks.fail", failing.size()));
        if (!failing.isEmpty()) add(list(failing));
        var holding = checks.stream().filter(FigureCheck::holds).toList();
        var details = new Details("", list(holding));
        Localized.on(details, language -> details.setSummaryText(Localized.text("reporting.published.checks.all")));
        if (!holding.isEmpty()) add(details);
    }

    private static UnorderedList list(List<FigureCheck> checks) {
        var list = new UnorderedList();
        checks.forEach(check -> list.add(new ListItem(Localized.text(
                new Span(),
                check.holds()
                        ? "reporting.published.check." + check.rule()
                        : "reporting.published.refused." + check.rule(),
                check.where(),
                said(check, check.expected()),
                said(check, check.found()),
                said(check, Math.abs(check.difference()))))));
        return list;
    }

    private static String said(FigureCheck check, long figure) {
        return check.money() ? new Money(figure).format() : Long.toString(figure);
    }
}
