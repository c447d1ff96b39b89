package ma.idmaj.beneficiaries.tabs;

import com.vaadin.flow.component.Component;

import java.util.UUID;

/** A part of a person's page that another module brings. Implemented as a bean in that module's {@code ui}. */
public interface BeneficiaryTab {

    /** Key of the word on the tab. */
    String titleKey();

    /** @return a new component, built when the tab is first opened; the person is one the reader may see */
    Component content(UUID beneficiaryId);

    /** Lower first. */
    int order();
}
