package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.registration.RegistrationNotFound;
import ma.idmaj.beneficiaries.registration.RegistrationRow;
import ma.idmaj.beneficiaries.registration.RegistrationService;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** The registration an address names; one that was sent leads on to the person's file. */
@Component
class RegistrationAtAddress {

    static final String PARAMETER = "registration";

    private final RegistrationService registrations;
    private final BeneficiaryService beneficiaries;

    RegistrationAtAddress(RegistrationService registrations, BeneficiaryService beneficiaries) {
        this.registrations = registrations;
        this.beneficiaries = beneficiaries;
    }

    /** @return empty when it was sent: the page opened is then the person's */
    Optional<RegistrationRow> read(BeforeEnterEvent event) {
        UUID id = id(event);
        try {
            return Optional.of(registrations.read(id));
        } catch (RegistrationNotFound sentOrNone) {
            event.forwardTo(BeneficiaryLinks.page(file(id)));
            return Optional.empty();
        }
    }

    private UUID file(UUID id) {
        try {
            return beneficiaries.detail(id).id();
        } catch (BeneficiaryNotFound none) {
            throw new NotFoundException();
        }
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(PARAMETER).orElseThrow());
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
