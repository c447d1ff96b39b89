package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.html.Div;

import ma.idmaj.privacy.requests.IdentityProof;
import ma.idmaj.privacy.requests.RequestRow;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.ui.Fields;

import java.time.LocalDate;

/** By what it is known that whoever asks is the person, and since when. */
class IdentifyDialog extends RequestDialog {

    IdentifyDialog(RequestService requests, RequestRow row, LocalDate today, Runnable done) {
        var proof = Fields.choice("privacy.requests.proof", IdentityProof.class);
        proof.setId("proof");
        proof.setValue(IdentityProof.CARD_SEEN);
        var day = Fields.date("privacy.requests.provedOn");
        day.setId("proved-on");
        day.setMin(row.receivedOn());
        day.setMax(today);
        day.setValue(today);
        var form = new Div(proof, day);
        form.addClassName("form-grid");
        add(form);
        step(
                "identify",
                () -> Fields.check(day, day.getValue() != null, "privacy.requests.dayWrong"),
                () -> requests.identify(row.id(), row.version(), proof.getValue(), day.getValue()),
                done);
    }
}
