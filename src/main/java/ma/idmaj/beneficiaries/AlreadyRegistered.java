package ma.idmaj.beneficiaries;

import ma.idmaj.shared.Refusal;

/** The CIN is on file already. To someone who may open that file it says which; to others only that there is one. */
public class AlreadyRegistered extends Refusal {

    AlreadyRegistered() {
        super("beneficiaries.alreadyRegisteredElsewhere");
    }

    AlreadyRegistered(long fileNumber) {
        super("beneficiaries.alreadyRegistered", Long.toString(fileNumber));
    }
}
