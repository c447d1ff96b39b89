package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.press.PressCheck;
import ma.idmaj.ceremonies.press.PressTick;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Locale;

/** What was checked of a press text, each with its numbers; where it does not hold, what to mend. */
class PressTicks extends Section {

    PressTicks(PressPanels services, CeremonyDetail ceremony, List<PressTick> ticks, Runnable changed) {
        addClassName("press-checks");
        var list = new UnorderedList();
        ticks.forEach(tick -> list.add(row(tick)));
        add(Localized.text(new H3(), "ceremonies.press.checks"), list);
        boolean sectors = ticks.stream().anyMatch(tick -> tick.check() == PressCheck.SECTORS && !tick.holds());
        if (!sectors || !services.organises()) return;
        var name = Localized.text(new Button(), "ceremonies.press.sectors.name");
        name.setId("name-sectors");
        name.addClickListener(click -> new SectorsDialog(services, ceremony, changed).open());
        add(name);
    }

    private static ListItem row(PressTick tick) {
        var mark = new Span(tick.holds() ? "✓" : "!");
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(Localized.text(
                new Span(),
                "ceremonies.press.check." + tick.check(),
                tick.values().toArray()));
        Refusal problem = tick.problem();
        if (problem != null) words.add(Localized.text(new Paragraph(), problem.messageKey(), problem.values()));
        var row = new ListItem(mark, words);
        row.addClassName(tick.holds() ? "holds" : "fails");
        row.setId("check-" + tick.check().name().toLowerCase(Locale.ROOT));
        return row;
    }
}
