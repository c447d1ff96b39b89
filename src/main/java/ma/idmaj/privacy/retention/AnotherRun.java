package ma.idmaj.privacy.retention;

import ma.idmaj.shared.Refusal;

/** A run goes on already, here or on another server. */
public class AnotherRun extends Refusal {
    AnotherRun() {
        super("privacy.retention.anotherRun");
    }
}
