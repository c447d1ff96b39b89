package ma.idmaj.beneficiaries.registration;

import ma.idmaj.shared.Refusal;

/** No such registration, or none this account may write: one answer for both. */
public class RegistrationNotFound extends Refusal {
    RegistrationNotFound() {
        super("beneficiaries.registration.notFound");
    }
}
