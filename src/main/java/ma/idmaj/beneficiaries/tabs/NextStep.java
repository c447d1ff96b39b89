package ma.idmaj.beneficiaries.tabs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a module would have done next for a person; the most urgent of all is the one primary action of the person's page. */
public interface NextStep {

    /** @return empty when there is nothing to do here, or nothing that this reader may do */
    Optional<Action> next(UUID beneficiary);

    /**
     * @param labelKey of the button's words
     * @param values   of the words
     * @param href     where it is done, relative to the root
     * @param order    lower is more urgent
     */
    record Action(String labelKey, List<Object> values, String href, int order) {}
}
