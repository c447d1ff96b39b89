package ma.idmaj.beneficiaries;

import ma.idmaj.shared.Refusal;

/** No such file, or one of another centre: the answer is the same. */
public class BeneficiaryNotFound extends Refusal {
    BeneficiaryNotFound() {
        super("beneficiaries.notFound");
    }
}
