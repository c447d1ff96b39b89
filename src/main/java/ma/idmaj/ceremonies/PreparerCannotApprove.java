package ma.idmaj.ceremonies;

import ma.idmaj.shared.Refusal;

/** Whoever prepares never approves, even with an account that holds both roles. */
public class PreparerCannotApprove extends Refusal {
    PreparerCannotApprove() {
        super("ceremonies.preparerCannotApprove");
    }
}
