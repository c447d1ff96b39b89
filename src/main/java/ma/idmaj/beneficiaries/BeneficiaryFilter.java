package ma.idmaj.beneficiaries;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * Whom a list shows, and in which order.
 *
 * @param q            words of the name in either script, or a CIN, a phone, a file number; blank for all
 * @param divisionCode the territory with all that lies in it; null for all
 * @param centreId     null for all
 * @param year         in which the file was opened; null for all
 * @param facets       what other modules narrow by ({@link ma.idmaj.beneficiaries.facets.PeopleFacet}), by facet name
 */
public record BeneficiaryFilter(
        String q,
        @Nullable String divisionCode,
        @Nullable UUID centreId,
        @Nullable Integer year,
        Map<String, String> facets,
        PeopleOrder order) {

    public static final BeneficiaryFilter ALL = new BeneficiaryFilter("", null, null);

    public BeneficiaryFilter {
        facets = Map.copyOf(facets);
    }

    public BeneficiaryFilter(String q, @Nullable String divisionCode, @Nullable UUID centreId) {
        this(q, divisionCode, centreId, null, Map.of(), PeopleOrder.ARABIC_NAME);
    }

    public BeneficiaryFilter in(PeopleOrder order) {
        return new BeneficiaryFilter(q, divisionCode, centreId, year, facets, order);
    }

    /** @param value one of the facet's own */
    public BeneficiaryFilter with(String facet, String value) {
        return new BeneficiaryFilter(q, divisionCode, centreId, year, Map.of(facet, value), order);
    }

    boolean onlyWords() {
        return divisionCode == null && centreId == null && year == null && facets.isEmpty();
    }
}
