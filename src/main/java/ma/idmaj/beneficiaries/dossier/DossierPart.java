package ma.idmaj.beneficiaries.dossier;

import java.util.List;

/** What a module keeps about a person. Implemented as a bean in that module; a test finds tables nobody tells of. */
public interface DossierPart {

    /** In the order in which they are read. */
    List<DossierRows> rows();

    /** Lower first. */
    int order();
}
