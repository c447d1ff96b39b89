package ma.idmaj.intake;

import java.util.List;

/** Latin names as lists write them («EL MRABET Bouchaib»), in the order they are said: first name, then family name. */
final class LatinName {

    private LatinName() {}

    /**
     * Moves leading words in capitals behind the rest. A name all in capitals or with none leading says nothing of its
     * order and stays as it is; so does one with capitals on both sides.
     */
    static String firstNameFirst(String name) {
        String[] words = name.split(" ");
        int family = 0;
        boolean longEnough = false;
        while (family < words.length && inCapitals(words[family])) {
            longEnough |= words[family].length() > 1;
            family++;
        }
        if (family == 0 || family == words.length || !longEnough) return name;
        for (int i = family; i < words.length; i++) {
            if (inCapitals(words[i])) return name;
        }
        var first = List.of(words).subList(family, words.length);
        return String.join(" ", first) + " " + String.join(" ", List.of(words).subList(0, family));
    }

    private static boolean inCapitals(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(letter -> Character.isLetter(letter) && !Character.isUpperCase(letter));
    }
}
