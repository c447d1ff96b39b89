package ma.idmaj.documents.handover;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

/**
 * The person a paper is about.
 *
 * @param cin    whole: a signature is given against it; empty when to be completed
 * @param number on the distribution list
 */
public record Party(PersonName name, Agreement agreement, String cin, int number) {

    LocalizedText names() {
        return new LocalizedText(name.ar(), name.latin());
    }
}
