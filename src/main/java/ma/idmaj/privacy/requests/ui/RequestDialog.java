package ma.idmaj.privacy.requests.ui;

import ma.idmaj.ui.StepDialog;

import java.util.function.BooleanSupplier;

/** A step of a request: a few fields, done or cancelled. */
class RequestDialog extends StepDialog {

    /**
     * @param verb     names the step: of its title, its button and the id of that
     * @param complete whether the fields are right; marks those that are not
     */
    void step(String verb, BooleanSupplier complete, Runnable act, Runnable done) {
        step("privacy.requests." + verb, "privacy.cancel", "privacy.saved", complete, act, done);
    }
}
