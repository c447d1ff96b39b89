package ma.idmaj.beneficiaries.dossier;

import ma.idmaj.shared.PersonName;

import java.util.List;

/** All that is kept about one person, section by section. */
public record Dossier(long fileNumber, PersonName name, List<DossierSection> sections) {

    public Dossier {
        sections = List.copyOf(sections);
    }
}
