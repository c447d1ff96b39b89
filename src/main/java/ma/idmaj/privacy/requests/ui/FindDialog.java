package ma.idmaj.privacy.requests.ui;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.privacy.requests.RequestRow;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.privacy.ui.PersonChoice;
import ma.idmaj.ui.Fields;

/** Which file a request is about. */
class FindDialog extends RequestDialog {

    FindDialog(RequestService requests, BeneficiaryService people, RequestRow row, Runnable done) {
        var person = PersonChoice.of("privacy.requests.person", people);
        person.setId("found-person");
        add(person);
        step(
                "find",
                () -> Fields.check(person, person.getValue() != null, "privacy.requests.personMissing"),
                () -> requests.find(row.id(), row.version(), person.getValue().id()),
                done);
    }
}
