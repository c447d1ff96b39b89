package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.duplicates.NameParts.Word;
import ma.idmaj.shared.PersonName;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How alike two names are, in bits. Each word is paired with the word of the other name it is most like, wherever it
 * stands; a rare word that is met again tells more than a common one.
 */
final class NameLikeness {

    private static final double LEAST_WORD = 2;
    private static final double MOST_WORD = 9;
    private static final double WORD_MISSING = -0.7;
    private static final double WORD_DIFFERS = -4;
    private static final double LEAST = -8;
    /** A name met across the scripts alone has been read through {@link Consonants}: told with less weight. */
    private static final double ACROSS_SCRIPTS = 0.8;
    /** Where one script agrees and the other does not. */
    private static final double AGAINST = 0.35;

    private final NameShare share;
    private final Map<String, List<Word>> parts = new ConcurrentHashMap<>();

    NameLikeness(NameShare share) {
        this.share = share;
    }

    /** How one script of two names compares. */
    private record Side(double bits, boolean alike, boolean inOrder) {}

    /** @param inOrder whether no script has the words in another order */
    record Found(double bits, boolean arabicAlike, boolean latinAlike, boolean acrossScripts, boolean inOrder) {

        boolean alike() {
            return arabicAlike || latinAlike || acrossScripts;
        }
    }

    Found compare(PersonName a, PersonName b) {
        List<Word> arabicA = words(a.ar());
        List<Word> arabicB = words(b.ar());
        List<Word> latinA = words(a.latin());
        List<Word> latinB = words(b.latin());
        boolean arabic = !arabicA.isEmpty() && !arabicB.isEmpty();
        boolean latin = !latinA.isEmpty() && !latinB.isEmpty();
        if (arabic && latin) return both(side(arabicA, arabicB), side(latinA, latinB));
        if (arabic) {
            Side side = side(arabicA, arabicB);
            return new Found(side.bits, side.alike, false, false, side.inOrder);
        }
        if (latin) {
            Side side = side(latinA, latinB);
            return new Found(side.bits, false, side.alike, false, side.inOrder);
        }
        Side across = arabicA.isEmpty() ? side(latinA, arabicB) : side(arabicA, latinB);
        return new Found(across.bits * ACROSS_SCRIPTS, false, false, across.alike, across.inOrder);
    }

    /** One name is compared with hundreds: what it is made of is worked out once. */
    private List<Word> words(String name) {
        return parts.computeIfAbsent(name, NameParts::of);
    }

    private static Found both(Side arabic, Side latin) {
        double more = Math.max(arabic.bits, latin.bits);
        double less = Math.min(arabic.bits, latin.bits);
        return new Found(
                less >= 0 ? more : more + AGAINST * less,
                arabic.alike,
                latin.alike,
                false,
                (arabic.inOrder || !arabic.alike) && (latin.inOrder || !latin.alike));
    }

    private Side side(List<Word> a, List<Word> b) {
        List<Word> few = a.size() <= b.size() ? a : b;
        List<Word> many = few == a ? b : a;
        if (few.isEmpty()) return new Side(0, false, true);
        int[] best = new int[few.size()];
        double paired = pair(
                few,
                many,
                0,
                new boolean[many.size()],
                new int[few.size()],
                best,
                new double[] {Double.NEGATIVE_INFINITY},
                0);
        double bits = Math.max(LEAST, paired + (many.size() - few.size()) * WORD_MISSING);
        int[] met = Arrays.stream(best).filter(at -> at >= 0).toArray();
        boolean inOrder = Arrays.equals(met, Arrays.stream(met).sorted().toArray());
        return new Side(bits, met.length == few.size() && (met.length > 1 || many.size() == 1), inOrder);
    }

    /** Tries every pairing: names have five words at most. @return the most bits there are */
    private double pair(
            List<Word> few,
            List<Word> many,
            int at,
            boolean[] taken,
            int[] current,
            int[] best,
            double[] most,
            double sum) {
        if (at == few.size()) {
            if (sum > most[0]) {
                most[0] = sum;
                System.arraycopy(current, 0, best, 0, current.length);
            }
            return most[0];
        }
        for (int i = 0; i < many.size(); i++) {
            double likeness = taken[i] ? 0 : WordLikeness.of(few.get(at), many.get(i));
            if (likeness == 0) continue;
            taken[i] = true;
            current[at] = i;
            pair(few, many, at + 1, taken, current, best, most, sum + likeness * weight(few.get(at), many.get(i)));
            taken[i] = false;
        }
        current[at] = -1;
        return pair(few, many, at + 1, taken, current, best, most, sum + WORD_DIFFERS);
    }

    private double weight(Word a, Word b) {
        double common = Math.max(share.of(a.text()), share.of(b.text()));
        return Math.clamp(-Math.log(common) / Math.log(2), LEAST_WORD, MOST_WORD);
    }
}
