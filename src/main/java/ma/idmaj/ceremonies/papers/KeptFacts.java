package ma.idmaj.ceremonies.papers;

import ma.idmaj.documents.handover.GivenItem;
import ma.idmaj.documents.handover.Party;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the papers of one hand-over say, as it was then.
 *
 * @param hijriShift of its day; absent when nobody had confirmed it
 * @param body       who hands over; absent where it was not kept yet
 */
record KeptFacts(
        LocalizedText title,
        LocalizedText place,
        @Nullable Integer hijriShift,
        @Nullable LocalizedText body,
        Party person,
        LocalizedText givenBy,
        List<GivenItem> items) {

    KeptFacts {
        items = List.copyOf(items);
    }
}
