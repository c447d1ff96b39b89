package ma.idmaj.ceremonies.papers;

import ma.idmaj.documents.handover.GivenItem;
import ma.idmaj.documents.handover.Party;
import ma.idmaj.shared.LocalizedText;

import java.util.List;

/** What the papers of one hand-over say of the moment they were first made. */
record KeptFacts(LocalizedText title, LocalizedText place, Party person, LocalizedText givenBy, List<GivenItem> items) {

    KeptFacts {
        items = List.copyOf(items);
    }
}
