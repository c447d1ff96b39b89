package ma.idmaj.beneficiaries.names;

import ma.idmaj.beneficiaries.names.NamePairs.Learnt;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A name in the other script, to be offered and never filled in by itself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class NameSuggestions {

    /** One file may be misspelt; it teaches only what no list of names knows. */
    private static final int SEVERAL = 2;
    /** Second halves of first names. */
    private static final Set<String> OF_FIRST_NAMES = Set.of("الزهراء", "الدين");

    private static final Set<String> OF_FATHERS = Set.of("بن", "ابن", "ايت", "ben", "ibn", "ait");

    private final NamePairs pairs;

    NameSuggestions(NamePairs pairs) {
        this.pairs = pairs;
    }

    /** @return the name as on the card, the family name in capitals; empty when there is nothing to write */
    public Optional<String> latin(String arabicName) {
        List<String> units = NameUnits.of(arabicName);
        Map<String, Learnt> learnt = pairs.latin(keys(units));
        var words = new ArrayList<String>();
        boolean family = false;
        for (int i = 0; i < units.size(); i++) {
            String key = NameUnits.key(units.get(i));
            Optional<String> both =
                    i + 1 < units.size() ? KnownNames.latin(key + NameUnits.key(units.get(i + 1))) : Optional.empty();
            if (i == 0 && both.isPresent()) {
                words.add(both.get());
                i++;
                continue;
            }
            boolean last = i == units.size() - 1;
            family = family || i > 0 && ofFamily(units.get(i), key, learnt.get(key), last);
            String word = word(units.get(i), learnt, KnownNames::latin, ArabicLetters::latin);
            words.add(family ? NameUnits.capitals(word) : NameUnits.firstLetters(word));
        }
        return written(words);
    }

    /** @return the name in Arabic letters; empty when there is nothing to write */
    public Optional<String> arabic(String latinName) {
        List<String> units = NameUnits.of(latinName);
        Map<String, Learnt> learnt = pairs.arabic(keys(units));
        var words = new ArrayList<String>();
        for (int i = 0; i < units.size(); i++) {
            String key = NameUnits.key(units.get(i));
            Optional<String> both =
                    i + 1 < units.size() ? KnownNames.arabic(key + NameUnits.key(units.get(i + 1))) : Optional.empty();
            if (both.isPresent()) {
                words.add(both.get());
                i++;
                continue;
            }
            words.add(word(units.get(i), learnt, KnownNames::arabic, LatinLetters::arabic));
        }
        return written(words);
    }

    /**
     * Whether a suggestion takes nothing away: the side is empty, or holds the suggestion's beginning or an earlier one that
     * was accepted.
     *
     * @param accepted the last suggestion that was; empty for none
     */
    public static boolean mayReplace(String typed, String accepted, String suggestion) {
        String there = CleanText.oneLine(typed);
        if (there.equals(suggestion)) return false;
        return there.isEmpty()
                || there.equals(accepted)
                || suggestion.toLowerCase(Locale.ROOT).startsWith(there.toLowerCase(Locale.ROOT));
    }

    private static Set<String> keys(List<String> units) {
        var keys = new LinkedHashSet<String>();
        for (String unit : units) {
            keys.add(NameUnits.key(unit));
            if (ofFather(unit)) keys.add(NameUnits.key(name(unit)));
        }
        keys.remove("");
        return keys;
    }

    private static boolean ofFamily(String unit, String key, @Nullable Learnt learnt, boolean last) {
        if (OF_FIRST_NAMES.contains(unit)) return false;
        if (last) return true;
        if (learnt != null && learnt.files() >= SEVERAL) return learnt.family();
        if (KnownNames.latin(key).isPresent()) return false;
        return unit.startsWith("ال") || ofFather(unit);
    }

    /** «بن علي», «BEN ALI»: what follows the first word is a name by itself. */
    private static boolean ofFather(String unit) {
        return unit.contains(" ") && OF_FATHERS.contains(NameUnits.key(unit.substring(0, unit.indexOf(' '))));
    }

    private static String name(String unit) {
        return unit.substring(unit.indexOf(' ') + 1);
    }

    private static String word(
            String unit,
            Map<String, Learnt> allLearnt,
            Function<String, Optional<String>> known,
            UnaryOperator<String> letters) {
        String key = NameUnits.key(unit);
        Learnt learnt = allLearnt.get(key);
        if (learnt != null && learnt.files() >= SEVERAL) return learnt.text();
        if (learnt == null && ofFather(unit))
            return letters.apply(unit.substring(0, unit.indexOf(' '))) + " "
                    + word(name(unit), allLearnt, known, letters);
        return known.apply(key)
                .or(() -> Optional.ofNullable(learnt).map(Learnt::text))
                .orElseGet(() -> letters.apply(unit));
    }

    private static Optional<String> written(List<String> words) {
        words.removeIf(String::isBlank);
        String name = String.join(" ", words);
        return name.isEmpty() || name.length() > PersonName.MAX_LENGTH ? Optional.empty() : Optional.of(name);
    }
}
