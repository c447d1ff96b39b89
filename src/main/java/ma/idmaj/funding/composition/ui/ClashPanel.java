package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.CompositionService.Composed;
import ma.idmaj.funding.composition.Parameters;
import ma.idmaj.funding.composition.Problem;
import ma.idmaj.funding.composition.solver.Demand;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Localized;

import java.util.Map;
import java.util.UUID;

/** What was asked for and cannot be had together: as far as is known each of it counts, and taking back any one mends it. */
class ClashPanel extends Div {

    ClashPanel(
            Composed found,
            Problem problem,
            TraitWords traits,
            Map<UUID, CandidateRow> people,
            Map<UUID, LocalizedText> lines) {
        addClassNames("panel", "stack", "clash");
        setId("clash");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        Parameters asked = problem.parameters();
        var list = new UnorderedList();
        for (Demand demand : found.clash()) {
            var item = new ListItem();
            Localized.on(item, language -> item.setText(ReasonWords.of(demand, asked, traits, people, lines)));
            list.add(item);
        }
        add(
                Localized.text(new H2(), "funding.composition.clash.title"),
                list,
                Localized.text(
                        new Paragraph(),
                        found.smallest() ? "funding.composition.clash.hint" : "funding.composition.clash.notSmallest"));
    }

    void takeFocus() {
        getElement().executeJs("this.focus()");
    }
}
