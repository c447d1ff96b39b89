package ma.idmaj.ui;

import java.util.List;

/**
 * A module's part of what waits for the person signed in: on the home page, and counted on every page. Implemented in the
 * module's {@code ui}; asked once a minute for each session, so by one query along an index.
 */
public interface MyWork {

    /** @return what is to do next, most urgent first; empty for those who have nothing to do here */
    List<WorkItem> items();
}
