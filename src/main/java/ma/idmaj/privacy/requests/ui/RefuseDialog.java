package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.privacy.requests.RequestDraft;
import ma.idmaj.privacy.requests.RequestRow;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

/** Why a request is refused, in words that can be told to whoever asked. */
class RefuseDialog extends RequestDialog {

    RefuseDialog(RequestService requests, RequestRow row, Runnable done) {
        var reason = Fields.longText("privacy.requests.refusal", RequestDraft.MAX_WORDS);
        reason.setId("refusal");
        add(Localized.text(new Paragraph(), "privacy.requests.refusedHint"), reason);
        step(
                "refuse",
                () -> Fields.check(reason, !reason.getValue().isBlank(), "privacy.requests.reasonMissing"),
                () -> requests.refuse(row.id(), row.version(), reason.getValue()),
                done);
    }
}
