package ma.idmaj.intake;

import ma.idmaj.intake.file.Sheet.Row;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the words of rows that are no item: totals, and the sentence that closes a list. */
public final class FooterRows {

    /** A totals label holds one of these… */
    private static final Set<String> TOTAL = words("المجموع مجموع total totaux somme الإجمالي");

    /** …and no word but these, so that no piece of equipment is taken for a sum. */
    private static final Set<String> TOTAL_AND_AROUND = words("""
            المجموع مجموع total totaux somme الإجمالي العام الكلي النهائي المبلغ الجزئي الفرعي الثمن بالدرهم درهم
            اللائحة المستفيد المستفيدة مستفيد general generale global sous grand montant partiel beneficiaire
            ttc ht en dh dhs mad dirhams de du la le liste""");

    private static final Set<String> WHOLE =
            words("العام الكلي النهائي الإجمالي general generale global grand totaux liste اللائحة");
    private static final Set<String> PART = words("الجزئي الفرعي المستفيد المستفيدة مستفيد sous partiel beneficiaire");

    private static final Pattern CLOSING =
            Pattern.compile("(^| )(حصرت|حصر|تحصر|توقف) .*لايح|arrete.* liste|liste .*arrete");
    private static final Pattern COUNT =
            Pattern.compile("(?iu)(\\d{1,4})\\s*\\)?\\s*(مستفيد|شخص|أشخاص|b[ée]n[ée]ficiaire|personne)");

    private FooterRows() {}

    enum Total {
        WHOLE,
        PART,
        UNSAID
    }

    /** @return null when the text is no totals label */
    static @Nullable Total total(String text) {
        var words = words(text);
        words.removeIf(word -> word.chars().allMatch(Character::isDigit));
        if (words.stream().noneMatch(TOTAL::contains) || !TOTAL_AND_AROUND.containsAll(words)) return null;
        if (words.stream().anyMatch(PART::contains)) return Total.PART;
        return words.stream().anyMatch(WHOLE::contains) ? Total.WHOLE : Total.UNSAID;
    }

    public static boolean closes(Row row) {
        return CLOSING.matcher(SearchKey.of(text(row))).find();
    }

    /** How many people a closing sentence says the list has. */
    static OptionalInt peopleStated(Row row) {
        var count = COUNT.matcher(Digits.western(text(row)));
        return count.find() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    }

    /** Whether a row is no person's but a sum. */
    public static boolean sumsUp(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.own() && total(cell.text()) != null);
    }

    /** What the row itself says, each cell once. */
    public static String text(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.own() && !cell.blank())
                .map(cell -> cell.text())
                .collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(SearchKey.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
