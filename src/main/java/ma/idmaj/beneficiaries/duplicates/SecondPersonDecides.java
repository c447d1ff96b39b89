package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.Refusal;

/** Whoever wrote the file that raised the question does not answer it. */
public class SecondPersonDecides extends Refusal {
    SecondPersonDecides() {
        super("beneficiaries.duplicates.secondPerson");
    }
}
