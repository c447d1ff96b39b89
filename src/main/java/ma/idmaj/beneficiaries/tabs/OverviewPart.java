package ma.idmaj.beneficiaries.tabs;

import com.vaadin.flow.component.Component;

import java.util.Optional;
import java.util.UUID;

/** What a module has to say on the first tab of a person's page, in a line or two. Implemented as a bean in its {@code ui}. */
public interface OverviewPart {

    /** Key of the words above it. */
    String titleKey();

    /** Empty when the reader may not read it; the person is one the reader may see. */
    Optional<Component> content(UUID beneficiary);

    /** Lower first. */
    int order();
}
