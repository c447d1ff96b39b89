package ma.idmaj.documents;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

import ma.idmaj.shared.Money;

import java.util.ArrayList;
import java.util.List;

/**
 * An amount spelt out as cheques and official lists write it. Arabic is written by rule, without case endings but with
 * the alif of tanwin (ألفا, درهما): ICU's spell-out breaks its grammar (أربعة مائة). French numbers are ICU's.
 */
public final class AmountInWords {

    /** One below a thousand milliards: no budget of ours comes near, and the scales below end there. */
    public static final Money MOST = new Money(99_999_999_999_999L);

    private static final String[] ONES = {
        "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
    };
    private static final String[] TENS = {
        "", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"
    };
    private static final String[] HUNDREDS = {
        "", "مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"
    };
    private static final String AND = " و";

    private static final RuleBasedNumberFormat SPELL_OUT =
            new RuleBasedNumberFormat(ULocale.FRENCH, RuleBasedNumberFormat.SPELLOUT);

    private static final Noun DIRHAM = new Noun("درهم واحد", "درهم", "درهمان", "دراهم", "درهما");
    private static final Noun CENTIME = new Noun("سنتيم واحد", "سنتيم", "سنتيمان", "سنتيمات", "سنتيما");

    private AmountInWords() {}

    /**
     * @param amount zero to {@link #MOST}
     * @return e.g. {@code أربعمائة وخمسة وخمسون ألف درهم}
     * @throws IllegalArgumentException for a negative or larger amount
     */
    public static String arabic(Money amount) {
        long dirhams = checked(amount) / 100;
        int centimes = (int) (amount.centimes() % 100);
        if (centimes == 0) return arabicDirhams(dirhams);
        String small = CENTIME.counted(centimes);
        return dirhams == 0 ? small : arabicDirhams(dirhams) + AND + small;
    }

    /**
     * @param amount zero to {@link #MOST}
     * @return e.g. {@code quatre cent cinquante-cinq mille dirhams}
     * @throws IllegalArgumentException for a negative or larger amount
     */
    public static String french(Money amount) {
        long dirhams = checked(amount) / 100;
        int centimes = (int) (amount.centimes() % 100);
        if (centimes == 0) return frenchDirhams(dirhams);
        String small = frenchNumber(centimes) + (centimes == 1 ? " centime" : " centimes");
        return dirhams == 0 ? small : frenchDirhams(dirhams) + " et " + small;
    }

    private static long checked(Money amount) {
        boolean sayable = !amount.isNegative() && amount.compareTo(MOST) <= 0;
        if (!sayable) throw new IllegalArgumentException("amount out of range");
        return amount.centimes();
    }

    /** Each scale stands in the construct form (ألفا درهم) only before the noun, in the full form (ألفان) else. */
    private static String arabicDirhams(long dirhams) {
        if (dirhams == 0) return "صفر درهم";
        int rest = (int) (dirhams % 1000);
        var parts = new ArrayList<String>();
        long scaled = dirhams / 1000;
        for (Scale scale : List.of(Scale.THOUSAND, Scale.MILLION, Scale.MILLIARD)) {
            int count = (int) (scaled % 1000);
            boolean beforeNoun = parts.isEmpty() && rest <= 2;
            if (count > 0) parts.addFirst((beforeNoun ? scale.construct : scale.full).counted(count));
            scaled /= 1000;
        }
        if (parts.isEmpty()) return DIRHAM.counted(rest);
        String scales = String.join(AND, parts);
        if (rest == 0) return scales + " درهم";
        return scales + (rest <= 2 ? " درهم" : "") + AND + DIRHAM.counted(rest);
    }

    private static String frenchDirhams(long dirhams) {
        String of = dirhams > 0 && dirhams % 1_000_000 == 0 ? " de" : "";
        return frenchNumber(dirhams) + of + (dirhams < 2 ? " dirham" : " dirhams");
    }

    /** One at a time: ICU's formatters are not safe to share between threads, and slow to make. */
    private static synchronized String frenchNumber(long number) {
        return SPELL_OUT.format(number, "%spellout-cardinal-masculine");
    }

    private enum Scale {
        THOUSAND(new Noun("ألف", "ألف", "ألفان", "آلاف", "ألفا"), new Noun("ألف", "ألف", "ألفا", "آلاف", "ألف")),
        MILLION(
                new Noun("مليون", "مليون", "مليونان", "ملايين", "مليونا"),
                new Noun("مليون", "مليون", "مليونا", "ملايين", "مليون")),
        MILLIARD(
                new Noun("مليار", "مليار", "ملياران", "ملايير", "مليارا"),
                new Noun("مليار", "مليار", "مليارا", "ملايير", "مليار"));

        private final Noun full;
        private final Noun construct;

        Scale(Noun full, Noun construct) {
            this.full = full;
            this.construct = construct;
        }
    }

    /** A masculine noun in the forms its number asks for: 1, a round hundred, 2, 3–10, 11–99. */
    private record Noun(String one, String single, String dual, String plural, String accusative) {

        /** @param number 1 to 999 */
        String counted(int number) {
            int hundred = number / 100;
            int rest = number % 100;
            if (hundred == 0) return belowHundred(rest);
            if (rest == 0) return (hundred == 2 ? "مائتا" : HUNDREDS[hundred]) + " " + single;
            if (rest <= 2) return counted(hundred * 100) + AND + belowHundred(rest);
            return HUNDREDS[hundred] + AND + belowHundred(rest);
        }

        private String belowHundred(int number) {
            if (number == 1) return one;
            if (number == 2) return dual;
            return words(number) + " " + (number <= 10 ? plural : accusative);
        }

        private static String words(int number) {
            if (number <= 10) return ONES[number];
            if (number < 20) return teen(number);
            String ten = TENS[number / 10];
            return number % 10 == 0 ? ten : ONES[number % 10] + AND + ten;
        }

        private static String teen(int number) {
            return switch (number) {
                case 11 -> "أحد عشر";
                case 12 -> "اثنا عشر";
                default -> ONES[number - 10] + " عشر";
            };
        }
    }
}
