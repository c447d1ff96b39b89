package ma.idmaj.beneficiaries;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Whom a list shows.
 *
 * @param q            words of the name in either script, or a CIN, a phone, a file number; blank for all
 * @param divisionCode the territory with all that lies in it; null for all
 * @param centreId     null for all
 * @param latinOrder   sorted by the Latin name, for a reader of French; otherwise by the Arabic one
 */
public record BeneficiaryFilter(
        String q, @Nullable String divisionCode, @Nullable UUID centreId, boolean latinOrder) {

    public static final BeneficiaryFilter ALL = new BeneficiaryFilter("", null, null);

    public BeneficiaryFilter(String q, @Nullable String divisionCode, @Nullable UUID centreId) {
        this(q, divisionCode, centreId, false);
    }
}
