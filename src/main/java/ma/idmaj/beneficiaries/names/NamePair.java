package ma.idmaj.beneficiaries.names;

import ma.idmaj.beneficiaries.duplicates.Consonants;
import ma.idmaj.shared.PersonName;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A part of one person's name in both scripts.
 *
 * @param family whether it is written in capitals, as a family name is on the card
 */
record NamePair(String arabic, String latin, boolean family) {

    private static final int MAX = 60;
    private static final int LONG_ENOUGH = 3;

    String arabicKey() {
        return NameUnits.key(arabic);
    }

    String latinKey() {
        return NameUnits.key(latin);
    }

    /**
     * The parts that answer each other: by their consonants, in whatever order they stand; of two that are left over, one
     * on each side, the one is the other. What remains teaches nothing.
     */
    static List<NamePair> of(PersonName name) {
        List<String> arabic = NameUnits.of(name.ar());
        List<String> latin = NameUnits.of(name.latin());
        boolean mixed = !NameUnits.inCapitals(name.latin());
        int[] partner = partners(arabic, latin);
        var pairs = new ArrayList<NamePair>();
        for (int i = 0; i < partner.length; i++) {
            int j = partner[i];
            if (j < 0 || tooLong(arabic.get(i)) || tooLong(latin.get(j))) continue;
            boolean family =
                    mixed ? NameUnits.inCapitals(latin.get(j)) && latin.get(j).length() > 1 : j > 0;
            pairs.add(new NamePair(
                    arabic.get(i),
                    family ? NameUnits.capitals(latin.get(j)) : NameUnits.firstLetters(latin.get(j)),
                    family));
        }
        return pairs;
    }

    private static boolean tooLong(String unit) {
        return unit.length() > MAX
                || NameUnits.key(unit).isEmpty()
                || NameUnits.key(unit).length() > MAX;
    }

    private static int[] partners(List<String> arabic, List<String> latin) {
        int[] partner = new int[arabic.size()];
        java.util.Arrays.fill(partner, -1);
        boolean[] taken = new boolean[latin.size()];
        pair(arabic, latin, partner, taken, String::equals);
        pair(arabic, latin, partner, taken, NamePair::nearly);
        int left = only(partner);
        int right = -1;
        int open = 0;
        for (int j = 0; j < taken.length; j++) {
            if (taken[j]) continue;
            right = j;
            open++;
        }
        if (left >= 0 && open == 1) partner[left] = right;
        return partner;
    }

    private static void pair(
            List<String> arabic,
            List<String> latin,
            int[] partner,
            boolean[] taken,
            BiPredicate<String, String> alike) {
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) continue;
            String sound = Consonants.of(NameUnits.key(arabic.get(i)));
            for (int j = 0; j < taken.length; j++) {
                if (taken[j] || sound.isEmpty()) continue;
                if (!alike.test(sound, Consonants.of(NameUnits.key(latin.get(j))))) continue;
                partner[i] = j;
                taken[j] = true;
                break;
            }
        }
    }

    /** One consonant more or less, where there are enough of them. */
    private static boolean nearly(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (shorter.length() < LONG_ENOUGH || longer.length() - shorter.length() > 1) return false;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) start++;
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return longer.substring(Math.min(longer.length(), start + 1))
                .equals(shorter.substring(Math.min(shorter.length(), start + skip)));
    }

    /** The place of the one without a partner; -1 when there is none or there are several. */
    private static int only(int[] partner) {
        int found = -1;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) continue;
            if (found >= 0) return -1;
            found = i;
        }
        return found;
    }
}
