package ma.idmaj.beneficiaries.dossier;

import java.util.List;

/**
 * What is kept of one kind.
 *
 * @param key     stable name in the JSON; its words are {@code beneficiaries.dossier.<key>}
 * @param entries each with its facts; what is not known of an entry is left out
 */
public record DossierSection(String key, List<List<DossierFact>> entries) {

    public DossierSection {
        entries = List.copyOf(entries);
    }
}
