package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.PeopleOrder;
import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is searched for and in which order, as fields and as a part of the address. */
class PeopleFilterBar extends Div {

    private static final int YEARS = 10;

    private final SearchField search;
    private final ComboBox<DivisionRow> division;
    private final ComboBox<CentreRow> centre;
    private final Select<Integer> year = Fields.label(new Select<>(), "beneficiaries.facet.year");
    private final Select<Boolean> order = Fields.label(new Select<>(), "beneficiaries.order");
    private final FacetFields facets;
    private final Details more;
    private final Places places;
    private final Runnable narrowed;
    private boolean showing;

    /**
     * @param byCentre whether the reader sees more than one centre
     * @param thisYear the last of the years offered
     * @param typed    called when what is searched for has changed
     * @param narrowed called when anything else has
     */
    PeopleFilterBar(
            Places places,
            boolean byCentre,
            List<PeopleFacet> facets,
            int thisYear,
            Runnable typed,
            Runnable narrowed) {
        this.places = places;
        this.narrowed = narrowed;
        this.search = new SearchField("beneficiaries.search", words -> {
            if (!showing) typed.run();
        });
        this.division = places.divisionField("beneficiaries.field.territory");
        this.centre = places.centreField("beneficiaries.field.centre");
        this.facets = new FacetFields(facets, narrowed);
        addClassName("people-filter");
        search.setId("search");
        year.setItems(
                IntStream.range(0, YEARS).mapToObj(back -> thisYear - back).toList());
        year.setEmptySelectionAllowed(true);
        order.setItems(true, false);
        order.setValue(true);
        Localized.on(this, language -> word());
        listen(division);
        listen(centre);
        listen(year);
        listen(order);
        var bar = new Div(search, order);
        bar.addClassName("filter-bar");
        var fields = new Div(division);
        if (byCentre) fields.add(centre);
        fields.add(this.facets, year);
        fields.addClassName("filter-fields");
        more = new Details(new Span(), fields);
        more.addClassName("filter-more");
        add(bar, more);
    }

    private void word() {
        year.setEmptySelectionCaption(Localized.text("beneficiaries.facet.all"));
        year.setItemLabelGenerator(
                value -> value == null ? Localized.text("beneficiaries.facet.all") : Integer.toString(value));
        order.setItemLabelGenerator(
                byName -> Localized.text(byName ? "beneficiaries.order.name" : "beneficiaries.order.newest"));
        if (more != null) count();
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) narrowed.run();
        });
    }

    void show(QueryParameters parameters) {
        showing = true;
        search.setValue(parameters.getSingleParameter("q").orElse(""));
        division.setValue(
                places.division(parameters.getSingleParameter("territory").orElse(null)));
        centre.setValue(places.centre(
                parameters.getSingleParameter("centre").map(PeopleFilterBar::id).orElse(null)));
        year.setValue(parameters
                .getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(value -> year.getListDataView().contains(value))
                .orElse(null));
        order.setValue(!parameters.getSingleParameter("sort").orElse("").equals("newest"));
        facets.show(parameters);
        showing = false;
        count();
        if (narrowed() > 0) more.setOpened(true);
    }

    BeneficiaryFilter filter(boolean latinOrder) {
        return new BeneficiaryFilter(
                search.getValue(),
                division.getValue() == null ? null : division.getValue().code(),
                centre.getValue() == null ? null : centre.getValue().id(),
                year.getValue(),
                facets.values(),
                order.getValue() ? PeopleOrder.byName(latinOrder) : PeopleOrder.NEWEST);
    }

    /** A CIN or phone stays out of the address, which browsers and servers write down. */
    boolean searchesNumber() {
        return NationalId.parse(search.getValue()).isPresent()
                || Phone.parse(search.getValue()).isPresent();
    }

    QueryParameters parameters() {
        return QueryParameters.simple(shown());
    }

    /** What the address says of the fields. */
    Map<String, String> shown() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!search.getValue().isBlank() && !searchesNumber() && !PrivateNumbers.in(search.getValue()))
            values.put("q", search.getValue());
        if (division.getValue() != null)
            values.put("territory", division.getValue().code());
        if (centre.getValue() != null)
            values.put("centre", centre.getValue().id().toString());
        values.putAll(facets.values());
        if (year.getValue() != null) values.put("year", year.getValue().toString());
        if (!order.getValue()) values.put("sort", "newest");
        return values;
    }

    /** What narrows the list and its order, each as a short sentence; a number only as it is shown everywhere. */
    List<String> inWords() {
        boolean arabic = Localized.language().arabic();
        var words = new ArrayList<String>();
        String q = search.getValue();
        if (!q.isBlank()) {
            String said = NationalId.parse(q)
                    .map(NationalId::masked)
                    .or(() -> Phone.parse(q).map(Phone::masked))
                    .orElse(q);
            words.add(Localized.text("beneficiaries.lists.searched", said));
        }
        if (division.getValue() != null)
            words.add(inWords(
                    "beneficiaries.field.territory", division.getValue().label().in(arabic)));
        if (centre.getValue() != null)
            words.add(inWords(
                    "beneficiaries.field.centre", centre.getValue().name().in(arabic)));
        words.addAll(facets.inWords());
        if (year.getValue() != null)
            words.add(inWords("beneficiaries.facet.year", year.getValue().toString()));
        words.add(inWords(
                "beneficiaries.order",
                Localized.text(order.getValue() ? "beneficiaries.order.name" : "beneficiaries.order.newest")));
        return words;
    }

    static String inWords(String labelKey, String value) {
        return Localized.text("beneficiaries.lists.filteredBy", Localized.text(labelKey), value);
    }

    private int narrowed() {
        return facets.values().size()
                + (division.getValue() == null ? 0 : 1)
                + (centre.getValue() == null ? 0 : 1)
                + (year.getValue() == null ? 0 : 1);
    }

    private void count() {
        Component summary = more.getSummary();
        summary.getElement().setText(Localized.text("beneficiaries.narrow", narrowed()));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
