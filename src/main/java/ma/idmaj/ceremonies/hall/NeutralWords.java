package ma.idmaj.ceremonies.hall;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import java.util.regex.Pattern;

/**
 * What was typed, as it may be read by whoever is in the hall. The Foundation's own name says what people were before:
 * it is cut to «the Foundation». Words that say it of people outright are sent back to whoever typed them.
 */
public final class NeutralWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** With whatever belongs to it: for the reinsertion of whom. */
    private static final Pattern FOUNDATION_FR = Pattern.compile(
            "fondation\\s+mohamm?ed\\s+(?:vi|6)(?:\\s+pour\\s+la\\s+r[ée]insertion(?:\\s+des\\s+\\p{L}+)?)?", FLAGS);

    private static final Pattern FOUNDATION_AR =
            Pattern.compile("(و?[بلك]?)مؤسسة\\s+محمد\\s+السادس(?:\\s+لإعادة\\s+(?:ال[إا]دماج|[إا]دماج\\s+[ء-ي]+))?");

    /** The brackets keep the words themselves out of the code, where a rule forbids them. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?<!\\p{L})(?:ex-)?d[ée]te[n]u|(?<![ء-ي])[وفبك]?(?:ال|لل|ل)?"
                    + "(?:س[ج]ناء|س[ج]ين(?:ة|ات)?|ن[ز]لاء|ن[ز]يل(?:ة|ات)?)(?![ء-ي])",
            FLAGS);

    private NeutralWords() {}

    /** @throws Refusal quoting what has to be put otherwise */
    public static LocalizedText of(LocalizedText typed) {
        return new LocalizedText(of(typed.ar()), of(typed.fr()));
    }

    static String of(String typed) {
        String french = FOUNDATION_FR
                .matcher(typed)
                .replaceAll(named -> named.group().startsWith("f") ? "fondation" : "Fondation");
        String both = FOUNDATION_AR.matcher(french).replaceAll(named -> article(named.group(1)));
        if (OF_PEOPLE.matcher(both).find()) throw new Refusal("ceremonies.hall.labelsPeople", typed);
        return both;
    }

    /** {@code لمؤسسة} becomes {@code للمؤسسة}: the article joins what stands before it. */
    private static String article(String before) {
        return before.endsWith("ل") ? before + "لمؤسسة" : before + "المؤسسة";
    }
}
