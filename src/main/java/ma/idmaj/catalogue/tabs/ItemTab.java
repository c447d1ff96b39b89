package ma.idmaj.catalogue.tabs;

import com.vaadin.flow.component.Component;

import ma.idmaj.catalogue.ItemRow;

/** A part of an item's page. Implemented as a bean in the {@code ui} of whoever keeps that part. */
public interface ItemTab {

    /** Key of the word on the tab. */
    String titleKey();

    /** Its name in the address: {@code prices}. */
    String path();

    /**
     * @param item    as it stands now
     * @param changed to be called after a change that shows elsewhere on the page: its price, its state
     * @return a new component, built when the tab is opened
     */
    Component content(ItemRow item, Runnable changed);

    /** Whether the account signed in may open it at all. */
    default boolean visible() {
        return true;
    }

    /** Lower first. */
    int order();
}
