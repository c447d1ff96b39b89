package ma.idmaj.catalogue.review;

import ma.idmaj.shared.Sha256;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One thing a rule found about an item.
 *
 * @param about      the other item of a double, the proposal of a price; null where the item alone is meant
 * @param sentence   which of the rule's sentences says it; empty where it has one
 * @param values     of that sentence
 * @param facts      what it rests on: as long as they stay, a finding accepted as it is doesn't come back
 * @param proposedBy who proposed what is looked at, and so never decides on it; empty where it is nobody's proposal
 * @param acceptable whether it may stay as it is
 */
public record Finding(
        ReviewRule rule,
        ItemFacts item,
        @Nullable UUID about,
        String sentence,
        List<Object> values,
        List<String> facts,
        Set<String> proposedBy,
        boolean acceptable) {

    public Finding {
        proposedBy = Collections.unmodifiableSet(new LinkedHashSet<>(proposedBy));
    }

    /** A finding of an item alone that may stay as it is. */
    public static Finding of(ReviewRule rule, ItemFacts item, String sentence, List<Object> values, String... facts) {
        return new Finding(rule, item, null, sentence, values, List.of(facts), Set.of(), true);
    }

    public Finding about(UUID other) {
        return new Finding(rule, item, other, sentence, values, facts, proposedBy, acceptable);
    }

    /** @param usernames null ones are nobody */
    public Finding proposedBy(Collection<@Nullable String> usernames) {
        var known = new LinkedHashSet<String>();
        for (String username : usernames) if (username != null) known.add(username);
        return new Finding(rule, item, about, sentence, values, facts, known, acceptable);
    }

    /** One that has to be mended or decided. */
    public Finding acceptable(boolean may) {
        return new Finding(rule, item, about, sentence, values, facts, proposedBy, may);
    }

    /** The same for the same rule and thing, whatever the facts are by now. */
    public String key() {
        return rule.name() + ":" + item.id() + (about == null ? "" : ":" + about);
    }

    public String digest() {
        return Sha256.of(String.join("\u001f", facts));
    }
}
