package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;

import java.util.Optional;
import java.util.UUID;

/** The person an address names; one who does not exist and one of another centre get the same page. */
public final class PersonAtAddress {

    public static final String PARAMETER = "beneficiary";

    private PersonAtAddress() {}

    /** @return empty when the address names nobody */
    public static Optional<BeneficiaryDetail> read(BeforeEnterEvent event, BeneficiaryService beneficiaries) {
        return event.getRouteParameters().get(PARAMETER).map(id -> {
            try {
                return beneficiaries.detail(UUID.fromString(id));
            } catch (IllegalArgumentException | BeneficiaryNotFound notFound) {
                throw new NotFoundException();
            }
        });
    }
}
