package ma.idmaj.beneficiaries.tabs;

import java.util.Optional;

/** The page a tab stands on: what the tab keeps in its address, and what the rest of the page should hear of. */
public interface PersonPage {

    /** What the address says under a name of the tab's own. */
    Optional<String> value(String name);

    /** Keeps it in the address, so that the page opens as it was left; blank takes it out. */
    void keep(String name, String value);

    /** Something changed that shows outside the tab: the next step, what is missing. */
    void changed();
}
