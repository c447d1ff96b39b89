package ma.idmaj.ceremonies.press.basis;

import ma.idmaj.shared.Digits;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words a free sentence for the press may not hold: those that say what people were before, those of protocol, which
 * have their approved formulas, and figures, which come from the list alone. Looked for in folded words
 * ({@link SearchKey#of}), so that marks, accents and apostrophes hide none.
 */
public final class PressWords {

    /** The particles that join an Arabic word, and its article. */
    private static final String JOINED = "(?<!\\S)[وفبكل]?[بل]?(?:ال|ل)?";

    private static final Pattern LABELS = Pattern.compile(JOINED
            + "(?:سج(?:ين(?:ه|ات|ين)?|ناء?|ن|ون)|نز(?:يل(?:ه|ات)?|لا)|معت(?:قل(?:ه|ين|ون|ات)?)|عود|جان(?:ح|حين))(?!\\S)"
            + "|(?<!\\S)(?:ex )?(?:d[e]tenu|pris[o]n|incarc[e]r|delinquan|recidiv|reclus)\\w*"
            + "|(?<!\\S)(?:inmat[e]|convic[t])\\w*");

    private static final Pattern PROTOCOL = Pattern.compile(
            "(?:تعليمات|توجيهات|رعايه|عنايه|رضا|عطف|اراده|اوامر|التفاته|مبادره|تعليماته|توجيهاته|رعايته|عنايته)"
                    + "(?: \\S+)? (?:ال|لل)?(?:سامي|ساميه|مولوي|مولويه|ملكي|ملكيه)(?!\\S)"
                    + "|صاحب (?:ال|لل)?جلاله|صاحب (?:ال|لل)?سمو|صاحبه (?:ال|لل)?سمو|جلاله (?:ال|لل)?ملك|جلالته|(?<!\\S)[وفبكل]?(?:ال|لل)عاهل"
                    + "|امير (?:ال|لل)مومنين|ولي (?:ال|لل)عهد|(?:ال|لل)ملك محمد|محمد السادس|نصره الله|ايده الله|حفظه الله|سدد الله"
                    + "|hautes? (?:instructions?|orientations?|directives?|sollicitude|bienveillance|patronage|consignes?)"
                    + "|haut patronage|sa majeste|leurs majestes|(?<!\\S)s m le roi|(?<!\\S)(?:le|du|au|notre) roi(?!\\S)|(?<!\\S)(?:le|du|au) souverain(?!\\S)"
                    + "|altesse|prince heritier|commandeur des croyants|mohammed vi|(?<!\\S)royale?s?(?!\\S)|royaux"
                    + "|que dieu (?:l ?)?(?:assiste|glorifie|preserve|garde)|his majesty|royal highness");

    /** The governor's own title says whose governor he is; that is no formula. */
    private static final Pattern GOVERNOR = Pattern.compile("عامل صاحب (?:ال)?جلاله");

    private static final Set<String> NUMBERS = Set.of(
            "اثنان",
            "اثنين",
            "اثنتان",
            "اثنتين",
            "ثلاث",
            "ثلاثه",
            "اربع",
            "اربعه",
            "خمس",
            "خمسه",
            "ست",
            "سته",
            "سبع",
            "سبعه",
            "ثمان",
            "ثماني",
            "ثمانيه",
            "تسع",
            "تسعه",
            "عشر",
            "عشره",
            "عشرون",
            "عشرين",
            "ثلاثون",
            "ثلاثين",
            "اربعون",
            "اربعين",
            "خمسون",
            "خمسين",
            "ستون",
            "ستين",
            "سبعون",
            "سبعين",
            "ثمانون",
            "ثمانين",
            "تسعون",
            "تسعين",
            "مائه",
            "مئه",
            "مايه",
            "مائتان",
            "مائتين",
            "مئات",
            "عشرات",
            "الف",
            "الفا",
            "الفان",
            "الفين",
            "الاف",
            "مليون",
            "مليونا",
            "ملايين",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "cent",
            "cents",
            "mille",
            "million",
            "millions",
            "milliard",
            "milliards",
            "dizaine",
            "dizaines",
            "douzaine",
            "quinzaine",
            "vingtaine",
            "trentaine",
            "quarantaine",
            "cinquantaine",
            "centaine",
            "centaines",
            "millier",
            "milliers");

    private static final Pattern HUNDREDS = Pattern.compile("(?:ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع)(?:مائه|مئه|مايه)");
    /** «Neuf» is new as well as nine: it counts when a plural follows. */
    private static final Pattern NINE = Pattern.compile("(?<!\\S)neuf \\w+[sx](?!\\S)");

    private PressWords() {}

    /** @throws Refusal when it says what people were, has words of protocol outside a formula, or a figure of its own */
    public static void checkSentence(String text) {
        checkSaid(text);
        figure(text).ifPresent(figure -> {
            throw new Refusal("ceremonies.press.words.figure", figure);
        });
    }

    /** What somebody said may hold figures of theirs, but no more than a sentence does otherwise. */
    public static void checkSaid(String text) {
        checkLabels(text);
        protocol(text).ifPresent(words -> {
            throw new Refusal("ceremonies.press.words.protocol", words);
        });
        if (PrivateNumbers.in(text)) throw new Refusal("ceremonies.press.words.number");
    }

    /** Holds for the formulas of protocol, too. */
    public static void checkLabels(String text) {
        label(text).ifPresent(word -> {
            throw new Refusal("ceremonies.press.words.label", word);
        });
    }

    static Optional<String> label(String text) {
        return found(LABELS, SearchKey.of(text)).map(words -> typed(words, text));
    }

    static Optional<String> protocol(String text) {
        return found(PROTOCOL, GOVERNOR.matcher(SearchKey.of(text)).replaceAll(" "))
                .map(words -> typed(words, text));
    }

    /** A digit, or a number in letters. */
    static Optional<String> figure(String text) {
        var digits = found(Pattern.compile("\\d[\\d.,\\u00A0 ]*"), Digits.western(text));
        if (digits.isPresent()) return digits;
        String folded = SearchKey.of(text);
        for (String word : folded.split(" ")) {
            if (number(word) || word.length() > 3 && "وفبكل".indexOf(word.charAt(0)) >= 0 && number(word.substring(1)))
                return Optional.of(typed(word, text));
        }
        return found(NINE, folded);
    }

    private static boolean number(String word) {
        return NUMBERS.contains(word) || HUNDREDS.matcher(word).matches();
    }

    /** Folded words as they were typed: the fewest words of the text that hold them. */
    private static String typed(String folded, String text) {
        String[] words = text.strip().split("\\s+");
        for (int count = 1; count <= words.length; count++) {
            for (int from = 0; from + count <= words.length; from++) {
                String some = String.join(" ", Arrays.asList(words).subList(from, from + count));
                if (SearchKey.of(some).contains(folded)) return some;
            }
        }
        return folded;
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
