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
import java.util.stream.Collectors;

/**
 * Words a free sentence for the press may not hold: those that say what people were before, those of protocol, which
 * have their approved formulas, and figures, which come from the list alone. Looked for in folded words
 * ({@link SearchKey#of}), so that marks, accents and apostrophes hide none.
 */
public final class PressWords {

    /** The particles that join an Arabic word, and its article. */
    private static final String JOINED = "(?<!\\S)[وفبكل]?[بل]?(?:ال|ل)?";

    private static final String OWN = "(?:نا|هم|هن|ها|ه|كم)?";

    private static final Pattern LABELS = Pattern.compile(JOINED
            + "(?:(?:سج(?:ين(?:ه|ات|ين)?|نا[وي]?|ن|ون)|نز(?:يل(?:ه|ات)?|لا[وي]?)|معت(?:قل(?:ه|ين|ون|ات)?)|عود)" + OWN
            + "|سجني(?:ه|ات|ين)?|جان(?:ح|حين)"
            + "|محكوم(?:ه|ين|ون|ات)? علي(?:ه|ها|هم|هن|هما)|مفرج عن(?:ه|ها|هم|هن|هما)"
            + "|سوابق (?:ال)?(?:قضاييه|عدليه|جناييه|جنحيه))(?!\\S)"
            + "|(?<!\\S)(?:ex |co)?(?:d[e]tenu|pris[o]n|emprison|incarc[e]r|carcera|penitentiair|delinquan|(?:multi)?recidiv|reclus)\\w*"
            + "|(?<!\\S)repris de justice"
            // «Condamnation» and a walled-up door are no people.
            + "|(?<!\\S)(?:ex|anciens?|anciennes?|un|une|le|les|des|du|aux?) condamnee?s?(?!\\S)"
            + "|(?<!\\S)(?:inmat[e]|convic[t])\\w*");

    private static final Pattern PROTOCOL = Pattern.compile(
            "(?:تعليمات|توجيهات|رعايه|عنايه|رضا|عطف|اراده|امر|اوامر|التفاته|مبادره|عفو|تعليماته|توجيهاته|رعايته|عنايته)"
                    + "(?: \\S+)? (?:ال|لل)?(?:سام|سامي|ساميه|مولوي|مولويه|ملكي|ملكيه)(?!\\S)"
                    + "|صاحب (?:ال|لل)?جلاله|صاحب (?:ال|لل)?سمو|صاحبه (?:ال|لل)?سمو|جلاله (?:ال|لل)?ملك|جلالته"
                    + "|(?<!\\S)[وفبكل]?(?:ال|لل)?عاهل(?:نا)?(?!\\S)|(?<!\\S)[وفبكل]?(?:سيدنا|مولانا|ملكنا)(?!\\S)"
                    + "|منصور بالله|(?<!\\S)[وفبكل]?(?:ال|لل)?ملك (?:ال)?(?:مفدي|همام|بلاد|مغرب)(?!\\S)"
                    + "|سمو (?:ال|لل)?امير|(?:ال|لل)امير(?:ه)? (?:مولاي|للا)(?!\\S)"
                    + "|امير (?:ال|لل)مومنين|ولي (?:ال|لل)عهد|(?:ال|لل)ملك محمد|محمد السادس|نصره الله|ايده الله|حفظه الله|سدد الله"
                    + "|hautes?(?: et \\w+)? (?:instructions?|orientations?|directives?|sollicitude|bienveillance|patronage|consignes?)"
                    + "|bienveillante sollicitude|haut patronage|majestes?(?!\\S)|(?<!\\S)s ?m le roi|(?<!\\S)(?:le|du|au|notre) roi(?!\\S)"
                    + "|(?<!\\S)(?:le|du|au|notre|auguste) souverain(?!\\S)|(?<!\\S)monarque(?!\\S)"
                    + "|altesse|prince heritier|commandeur des croyants|(?<!\\S)m[ou]ham+[ae]d vi(?!\\S)|(?<!\\S)royale?s?(?!\\S)|royaux"
                    + "|que dieu (?:l ?)?(?:assiste|glorifie|preserve|garde)|his majesty|royal highness");

    /** The governor's own title says whose governor he is; that is no formula. */
    private static final Pattern GOVERNOR = Pattern.compile("عامل صاحب (?:ال)?جلاله");

    private static final Set<String> NUMBERS = folded(
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
            "مئة",
            "مائتان",
            "مائتين",
            "مائتا",
            "مائتي",
            "مئتان",
            "مئتين",
            "مئتا",
            "مئتي",
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

    private static final Pattern HUNDREDS = Pattern.compile("(?:ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع)(?:مايه|ميه)");
    /** A quarter whose name is no number of anything. */
    private static final Pattern PLACE = Pattern.compile("(?<!\\S)[وفبكل]?عين (?:ال)?سبع(?!\\S)");
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

    /** Approved words of protocol go round what a sentence may say of the King, and round nothing else. */
    public static void checkFormula(String text) {
        checkLabels(text);
        figure(text).ifPresent(figure -> {
            throw new Refusal("ceremonies.press.words.figure", figure);
        });
        if (PrivateNumbers.in(text)) throw new Refusal("ceremonies.press.words.number");
    }

    private static void checkLabels(String text) {
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
        var sign = text.codePoints().filter(PressWords::isNumberSign).findFirst();
        if (sign.isPresent()) return Optional.of(Character.toString(sign.getAsInt()));
        String folded = PLACE.matcher(SearchKey.of(text)).replaceAll(" ");
        for (String word : folded.split(" ")) if (joinedNumber(word)) return Optional.of(typed(word, text));
        return found(NINE, folded);
    }

    /** «½», «Ⅻ», «①», and digits of any other script. */
    private static boolean isNumberSign(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER, Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
    }

    /** With what joins it and with its article: «وثلاثون», «بالمئات», «للعشرات». */
    private static boolean joinedNumber(String word) {
        if (withArticle(word)) return true;
        // «كمية» is a quantity, no «like a hundred».
        boolean joined = word.length() > 3 && "وفبكل".indexOf(word.charAt(0)) >= 0 && !word.startsWith("كمي");
        return joined && withArticle(word.substring(1));
    }

    private static boolean withArticle(String word) {
        if (number(word)) return true;
        return word.length() > 4 && (word.startsWith("ال") || word.startsWith("لل")) && number(word.substring(2));
    }

    private static Set<String> folded(String... words) {
        return Arrays.stream(words).map(SearchKey::of).collect(Collectors.toUnmodifiableSet());
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
