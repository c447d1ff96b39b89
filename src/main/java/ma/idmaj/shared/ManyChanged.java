package ma.idmaj.shared;

import java.util.List;

/** What {@link Changed} says, of many subjects at once: still one entry each, written together. */
public record ManyChanged(List<Changed> changes) {

    public ManyChanged {
        changes = List.copyOf(changes);
    }
}
