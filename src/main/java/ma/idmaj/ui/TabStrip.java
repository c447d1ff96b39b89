package ma.idmaj.ui;

import com.vaadin.flow.component.tabs.Tabs;

/**
 * Tabs that are a list of tabs to screen readers too. Vaadin's scrolling part inside can take the focus from a script,
 * which makes it a foreign child of the list; nothing here needs that.
 */
public final class TabStrip extends Tabs {

    public TabStrip() {
        addAttachListener(attach -> getElement()
                .executeJs("this.updateComplete.then(() => this.shadowRoot.querySelector('[part=\"tabs\"]')"
                        + "?.removeAttribute('tabindex'))"));
    }
}
