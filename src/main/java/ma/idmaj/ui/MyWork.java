package ma.idmaj.ui;

import java.util.List;

/** A module's part of the home page: what waits for the person signed in. Implemented in the module's {@code ui}. */
public interface MyWork {

    /** @return what is to do next, most urgent first; empty for those who have nothing to do here */
    List<WorkItem> items();
}
