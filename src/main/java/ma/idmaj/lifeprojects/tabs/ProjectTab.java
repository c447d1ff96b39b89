package ma.idmaj.lifeprojects.tabs;

import com.vaadin.flow.component.Component;

import ma.idmaj.lifeprojects.ProjectRow;

/** A part of a life project's page. Implemented as a bean in the {@code ui} of whoever keeps that part. */
public interface ProjectTab {

    /** Key of the word on the tab. */
    String titleKey();

    /** Its name in the address: {@code needs}. */
    String path();

    /**
     * @param project one the reader may see
     * @param changed to be called after a change that shows elsewhere on the page: its state, its title
     * @return a new component, built when the tab is opened
     */
    Component content(ProjectRow project, Runnable changed);

    /** Whether the account signed in may open it at all. */
    default boolean visible() {
        return true;
    }

    /** Lower first. */
    int order();
}
