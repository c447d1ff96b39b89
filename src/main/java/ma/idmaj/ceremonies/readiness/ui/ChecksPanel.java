package ma.idmaj.ceremonies.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.readiness.Check;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What stands between a ceremony and its next step: each thing with the rows it concerns and the way to mend it. */
public final class ChecksPanel extends Section {

    public ChecksPanel(CeremonyState state, List<Check> checks) {
        addClassName("checks");
        setId("checks");
        add(Localized.text(new H2(), "ceremonies.next." + state.name()));
        if (checks.isEmpty()) {
            var clear = new Div(new StateChip(Tone.GOOD, "ceremonies.check.clear"));
            clear.addClassName("check");
            add(clear);
        }
        checks.forEach(check -> add(check(check)));
    }

    private static Component check(Check check) {
        var chip = check.blocking()
                ? new StateChip(Tone.BAD, "ceremonies.check.blocking")
                : new StateChip(Tone.WAITING, "ceremonies.check.advice");
        var sentence = Localized.text(new Span(), check.key(), check.values().toArray());
        if (check.rows().isEmpty()) {
            var line = new Paragraph(chip, sentence);
            line.addClassNames("check", check.blocking() ? "blocking" : "advice");
            if (!check.href().isEmpty()) line.add(link(check.href(), "ceremonies.check.mend"));
            return line;
        }
        var details = new NativeDetails(new Span(chip, sentence), rows(check));
        details.addClassNames("check", check.blocking() ? "blocking" : "advice");
        details.setOpen(check.blocking());
        return details;
    }

    private static UnorderedList rows(Check check) {
        var rows = new UnorderedList();
        check.rows().forEach(row -> {
            var words = row.what().isEmpty()
                    ? Localized.text(new Span(), "ceremonies.check.row", row.position(), row.name())
                    : Localized.text(new Span(), "ceremonies.check.rowWith", row.position(), row.name(), row.what());
            var item = new ListItem(words);
            if (!row.href().isEmpty()) {
                var mend = link(row.href(), "ceremonies.check.mend");
                Localized.on(
                        mend,
                        language -> mend.getElement()
                                .setAttribute(
                                        "aria-label",
                                        Localized.text("ceremonies.check.mendOf", row.position(), row.name())));
                item.add(mend);
            }
            rows.add(item);
        });
        return rows;
    }

    private static Anchor link(String href, String key) {
        var link = Localized.text(new Anchor(href, ""), key);
        link.setRouterIgnore(false);
        return link;
    }
}
