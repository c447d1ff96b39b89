package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.ui.SearchField;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What is searched for, as fields and as a part of the address. */
class PeopleFilterBar extends Div {

    private final SearchField search;
    private final ComboBox<DivisionRow> division;
    private final ComboBox<CentreRow> centre;
    private final Places places;
    private boolean showing;

    /** @param byCentre whether the reader sees more than one centre */
    PeopleFilterBar(Places places, boolean byCentre, Runnable changed) {
        this.places = places;
        this.search = new SearchField("beneficiaries.search", typed -> {
            if (!showing) changed.run();
        });
        this.division = places.divisionField("beneficiaries.field.territory");
        this.centre = places.centreField("beneficiaries.field.centre");
        addClassName("filter-bar");
        search.setId("search");
        add(search, division);
        if (byCentre) add(centre);
        division.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        centre.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
    }

    void show(QueryParameters parameters) {
        showing = true;
        search.setValue(parameters.getSingleParameter("q").orElse(""));
        division.setValue(places.division(parameters.getSingleParameter("territory").orElse(null)));
        centre.setValue(places.centre(parameters.getSingleParameter("centre").map(PeopleFilterBar::id).orElse(null)));
        showing = false;
    }

    BeneficiaryFilter filter(boolean latinOrder) {
        return new BeneficiaryFilter(
                search.getValue(),
                division.getValue() == null ? null : division.getValue().code(),
                centre.getValue() == null ? null : centre.getValue().id(),
                latinOrder);
    }

    /** A CIN or phone stays out of the address, which browsers and servers write down. */
    boolean searchesNumber() {
        return NationalId.parse(search.getValue()).isPresent() || Phone.parse(search.getValue()).isPresent();
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!search.getValue().isBlank() && !searchesNumber()) values.put("q", search.getValue());
        if (division.getValue() != null) values.put("territory", division.getValue().code());
        if (centre.getValue() != null) values.put("centre", centre.getValue().id().toString());
        return QueryParameters.simple(values);
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
