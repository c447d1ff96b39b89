package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.beneficiaries.facets.PeopleFacet.Choice;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The choices by which other modules narrow the list, one field each. */
class FacetFields extends Div {

    private final Map<PeopleFacet, Select<Choice>> fields = new LinkedHashMap<>();

    FacetFields(List<PeopleFacet> facets, Runnable changed) {
        addClassName("facets");
        facets.stream().sorted(Comparator.comparingInt(PeopleFacet::order)).forEach(facet -> {
            var field = Fields.label(new Select<Choice>(), facet.labelKey());
            field.setEmptySelectionAllowed(true);
            field.setItems(facet.choices());
            Localized.on(field, language -> {
                field.setEmptySelectionCaption(Localized.text("beneficiaries.facet.all"));
                field.setItemLabelGenerator(
                        choice -> Localized.text(choice == null ? "beneficiaries.facet.all" : choice.key()));
            });
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) changed.run();
            });
            fields.put(facet, field);
            add(field);
        });
    }

    void show(QueryParameters parameters) {
        fields.forEach((facet, field) -> {
            String value = parameters.getSingleParameter(facet.name()).orElse("");
            field.setValue(facet.choices().stream()
                    .filter(c -> c.value().equals(value))
                    .findFirst()
                    .orElse(null));
        });
    }

    /** Those that narrow the list, each as a short sentence. */
    List<String> inWords() {
        return fields.entrySet().stream()
                .filter(each -> each.getValue().getValue() != null)
                .map(each -> PeopleFilterBar.inWords(
                        each.getKey().labelKey(),
                        Localized.text(each.getValue().getValue().key())))
                .toList();
    }

    /** By facet name; those left open are absent. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((facet, field) -> {
            if (field.getValue() != null)
                values.put(facet.name(), field.getValue().value());
        });
        return values;
    }
}
