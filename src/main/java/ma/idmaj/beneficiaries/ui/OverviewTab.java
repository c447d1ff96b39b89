package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.beneficiaries.tabs.OverviewPart;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.beans.factory.ObjectProvider;

import java.util.Comparator;
import java.util.UUID;

/** The first tab: what the file says, and from each module where things stand. */
@org.springframework.stereotype.Component
class OverviewTab implements BeneficiaryTab {

    private final BeneficiaryService beneficiaries;
    private final TerritoryService territory;
    private final ObjectProvider<OverviewPart> parts;

    OverviewTab(BeneficiaryService beneficiaries, TerritoryService territory, ObjectProvider<OverviewPart> parts) {
        this.beneficiaries = beneficiaries;
        this.territory = territory;
        this.parts = parts;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.overview";
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component content(UUID person) {
        var content = new Div();
        content.addClassName("overview");
        parts.stream()
                .sorted(Comparator.comparingInt(OverviewPart::order))
                .forEach(part -> part.content(person).ifPresent(said -> content.add(section(part.titleKey(), said))));
        var facts = new Div();
        var file = beneficiaries.detail(person);
        var places = new Places(territory);
        Localized.on(facts, language -> {
            facts.removeAll();
            facts.add(PersonFacts.of(file, new Ltr(file.cinMasked()), places, language));
        });
        content.addComponentAsFirst(section("beneficiaries.overview.facts", facts));
        return content;
    }

    private static Section section(String titleKey, Component said) {
        var section = new Section(Localized.text(new H2(), titleKey), said);
        section.addClassName("panel");
        return section;
    }
}
