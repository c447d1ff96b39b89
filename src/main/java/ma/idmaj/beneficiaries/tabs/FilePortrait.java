package ma.idmaj.beneficiaries.tabs;

import com.vaadin.flow.component.Component;

import java.util.Optional;
import java.util.UUID;

/** Shows a person's photo on the card that heads the page. Implemented as a bean by whoever keeps photos. */
public interface FilePortrait {

    /** Empty when there is none; the person is one the reader may see. */
    Optional<Component> portrait(UUID file);
}
