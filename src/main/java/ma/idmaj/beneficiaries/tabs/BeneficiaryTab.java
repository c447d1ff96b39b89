package ma.idmaj.beneficiaries.tabs;

import com.vaadin.flow.component.Component;

import java.util.UUID;

/** A part of a person's page that another module brings. Implemented as a bean in that module's {@code ui}. */
public interface BeneficiaryTab {

    /** Key of the word on the tab. */
    String titleKey();

    /** Its name in the address: {@code timeline}. */
    default String path() {
        return titleKey().replace('.', '-');
    }

    /** @return a new component, built when the tab is first opened; the person is one the reader may see */
    Component content(UUID beneficiaryId);

    /** @param page where the tab stands, for a tab that keeps a filter in the address or changes what shows elsewhere */
    default Component content(UUID beneficiaryId, PersonPage page) {
        return content(beneficiaryId);
    }

    /** Lower first. */
    int order();
}
