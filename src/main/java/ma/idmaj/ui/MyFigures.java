package ma.idmaj.ui;

import java.util.Optional;

/** A module's figure on the home page, after what waits. Implemented in the module's {@code ui}. */
public interface MyFigures {

    /** @return empty for those who read no such figure, and while there is none */
    Optional<WorkItem> figure();
}
