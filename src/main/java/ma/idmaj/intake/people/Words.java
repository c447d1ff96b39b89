package ma.idmaj.intake.people;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Centres, territories and trades by the words files name them with, in either language. */
final class Words {

    private final List<CentreRow> centres;
    private final @Nullable UUID own;
    private final Map<String, Set<String>> divisions = new HashMap<>();
    private final Set<String> trades = new HashSet<>();
    private final Map<String, Optional<CentreRow>> named = new HashMap<>();

    /** @param own the centre the reader's files go to; null for a reader of all centres */
    Words(List<CentreRow> centres, @Nullable UUID own, List<DivisionRow> divisions, List<LocalizedText> trades) {
        this.centres = centres;
        this.own = own;
        for (DivisionRow division : divisions) {
            for (LocalizedText text : List.of(division.name(), division.label())) {
                for (String word : List.of(SearchKey.of(text.ar()), SearchKey.of(text.fr())))
                    this.divisions
                            .computeIfAbsent(word, none -> new HashSet<>())
                            .add(division.code());
            }
        }
        trades.forEach(trade -> this.trades.addAll(List.of(SearchKey.of(trade.ar()), SearchKey.of(trade.fr()))));
    }

    /** The one centre whose name holds the words: «Casablanca», «الدار البيضاء». */
    Optional<UUID> centre(String text) {
        String key = SearchKey.of(text);
        if (key.isEmpty()) return Optional.empty();
        return named.computeIfAbsent(key, this::oneOf).map(CentreRow::id);
    }

    private Optional<CentreRow> oneOf(String key) {
        var found = new ArrayList<CentreRow>();
        for (CentreRow centre : centres) {
            String ar = SearchKey.of(centre.name().ar());
            String fr = SearchKey.of(centre.name().fr());
            if (key.equals(ar) || key.equals(fr)) return Optional.of(centre);
            if (ar.contains(key) || fr.contains(key)) found.add(centre);
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<LocalizedText> nameOf(@Nullable UUID centre) {
        return centres.stream()
                .filter(each -> each.id().equals(centre))
                .map(CentreRow::name)
                .findFirst();
    }

    boolean anothers(UUID centre) {
        return own != null && !own.equals(centre);
    }

    /** Where a name is borne by two of them, neither is meant. */
    Optional<String> division(String text) {
        Set<String> codes = divisions.getOrDefault(SearchKey.of(text), Set.of());
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    /** «Couture» is what «Couture et retouche» begins with. */
    boolean knowsTrade(String text) {
        String key = " " + SearchKey.of(text) + " ";
        return trades.stream().anyMatch(trade -> (" " + trade + " ").contains(key));
    }
}
