package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.duplicates.NameParts.Word;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two words of names are, from 0 to 1, the same whichever comes first. */
final class WordLikeness {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance EDITS = new LevenshteinDistance(1);

    private WordLikeness() {}

    static double of(Word a, Word b) {
        if (a.text().equals(b.text())) return 1;
        if (withoutParticle(a.text()).equals(withoutParticle(b.text()))) return 0.85;
        boolean arabic = arabic(a.text());
        if (arabic != arabic(b.text())) return acrossScripts(a, b);
        return arabic ? inArabic(a, b) : inLatin(a, b);
    }

    /** A long vowel written or not makes another name («حسن» and «حسين»): only a slip in a long word is let pass. */
    private static double inArabic(Word a, Word b) {
        if (EDITS.apply(a.text(), b.text()) < 0) return 0;
        int length = Math.min(a.text().length(), b.text().length());
        return length < 4 ? 0 : length < 6 ? 0.5 : 0.7;
    }

    private static double inLatin(Word a, Word b) {
        double alike = JARO_WINKLER.apply(a.text(), b.text());
        boolean sounds = a.consonants().equals(b.consonants()) && a.consonants().length() > 1;
        if (sounds && alike >= 0.7) return 0.85;
        if (sounds) return 0.6;
        return alike >= 0.93 ? 0.75 : alike >= 0.88 ? 0.5 : 0;
    }

    private static double acrossScripts(Word a, Word b) {
        if (!a.consonants().equals(b.consonants())) return 0;
        return a.consonants().length() > 2 ? 0.8 : a.consonants().length() > 1 ? 0.6 : 0;
    }

    static boolean arabic(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static String withoutParticle(String text) {
        for (String particle : new String[] {"ben", "بن", "ait", "ايت", "bou", "بو", "ال"}) {
            if (text.startsWith(particle) && text.length() >= particle.length() + 3)
                return text.substring(particle.length());
        }
        return text;
    }
}
