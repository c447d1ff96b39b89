package ma.idmaj.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.Tabs;

/** Tabs of a page's parts. Vaadin's own hold a focusable element between the list and its tabs, which ARIA forbids. */
public final class PartTabs extends Tabs {

    private static final String MEND = """
            customElements.whenDefined('vaadin-tabs').then(() => this.updateComplete)
                .then(() => this.shadowRoot.getElementById('scroll')?.removeAttribute('tabindex'));
            """;

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs(MEND);
    }
}
