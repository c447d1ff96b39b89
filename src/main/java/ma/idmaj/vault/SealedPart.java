package ma.idmaj.vault;

import java.util.List;

/** Said by whoever seals: its columns, so that a change of keys leaves none behind. */
public interface SealedPart {

    List<SealedColumn> columns();
}
