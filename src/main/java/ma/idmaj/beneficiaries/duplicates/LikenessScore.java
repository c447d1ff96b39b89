package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Weighs what two files have in common, after Fellegi and Sunter: each fact that agrees or differs adds the logarithm of
 * how much likelier that is for one person than for two. A fact that one file lacks adds nothing.
 */
public final class LikenessScore {

    private static final double SAME_CIN = 20;
    private static final double CIN_ONE_SIGN_OFF = 6;
    private static final double CIN_DIFFERS = -8;
    private static final double SAME_PHONE = 6;
    private static final double PHONE_ONE_DIGIT_OFF = 2;
    private static final double PHONE_DIFFERS = -1;
    private static final double SAME_BIRTH = 8;
    /** Whose day of birth nobody knew was written down as born on the first of January. */
    private static final double SAME_FIRST_OF_JANUARY = 4;

    private static final double BIRTH_SWAPPED = 6;
    private static final double BIRTH_NEAR = 2;
    private static final double BIRTH_DIFFERS = -5;
    private static final double SEX_DIFFERS = -5;
    private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

    private final NameLikeness names;

    public LikenessScore(NameShare share) {
        this.names = new NameLikeness(share);
    }

    private record Part(Reason reason, double bits) {}

    public Likeness compare(Traits a, Traits b) {
        var parts = new ArrayList<Part>();
        double score = names(a, b, parts);
        cin(a.cin(), b.cin(), parts);
        phones(a.phones(), b.phones(), parts);
        birth(a.birth(), b.birth(), parts);
        if (a.sex() != null && b.sex() != null && a.sex() != b.sex())
            parts.add(new Part(Reason.SEX_DIFFERS, SEX_DIFFERS));
        parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.bits())));
        for (Part part : parts) if (!ofNames(part.reason())) score += part.bits();
        return new Likeness(score, parts.stream().map(Part::reason).toList());
    }

    private static boolean ofNames(Reason reason) {
        return switch (reason) {
            case SAME_NAME,
                    ARABIC_NAMES_ALIKE,
                    LATIN_NAMES_ALIKE,
                    ALIKE_ACROSS_SCRIPTS,
                    NAMES_IN_ANOTHER_ORDER,
                    NAMES_DIFFER -> true;
            default -> false;
        };
    }

    /** Names are weighed as a whole and told in several words. */
    private double names(Traits a, Traits b, List<Part> parts) {
        var found = names.compare(a.name(), b.name());
        if (a.name().equals(b.name())) {
            parts.add(new Part(Reason.SAME_NAME, found.bits()));
        } else {
            if (found.arabicAlike()) parts.add(new Part(Reason.ARABIC_NAMES_ALIKE, found.bits()));
            if (found.latinAlike()) parts.add(new Part(Reason.LATIN_NAMES_ALIKE, found.bits()));
            if (found.acrossScripts()) parts.add(new Part(Reason.ALIKE_ACROSS_SCRIPTS, found.bits()));
            if (found.alike() && !found.inOrder()) parts.add(new Part(Reason.NAMES_IN_ANOTHER_ORDER, 0));
            if (!found.alike()) parts.add(new Part(Reason.NAMES_DIFFER, Math.min(found.bits(), 0)));
        }
        return found.bits();
    }

    private static void cin(@Nullable NationalId a, @Nullable NationalId b, List<Part> parts) {
        if (a == null || b == null) return;
        if (a.equals(b)) parts.add(new Part(Reason.SAME_CIN, SAME_CIN));
        else if (oneSlip(a.value(), b.value())) parts.add(new Part(Reason.CIN_ONE_SIGN_OFF, CIN_ONE_SIGN_OFF));
        else parts.add(new Part(Reason.CIN_DIFFERS, CIN_DIFFERS));
    }

    /** Who has two numbers is known by either. */
    private static void phones(Set<Phone> a, Set<Phone> b, List<Part> parts) {
        if (a.isEmpty() || b.isEmpty()) return;
        if (!Collections.disjoint(a, b)) parts.add(new Part(Reason.SAME_PHONE, SAME_PHONE));
        else if (a.stream().anyMatch(one -> b.stream().anyMatch(other -> oneSlip(one.e164(), other.e164()))))
            parts.add(new Part(Reason.PHONE_ONE_DIGIT_OFF, PHONE_ONE_DIGIT_OFF));
        else parts.add(new Part(Reason.PHONE_DIFFERS, PHONE_DIFFERS));
    }

    private static void birth(@Nullable LocalDate a, @Nullable LocalDate b, List<Part> parts) {
        if (a == null || b == null) return;
        if (a.equals(b)) {
            parts.add(new Part(Reason.SAME_BIRTH, a.getDayOfYear() == 1 ? SAME_FIRST_OF_JANUARY : SAME_BIRTH));
        } else if (swapped(a, b)) {
            parts.add(new Part(Reason.BIRTH_DAY_AND_MONTH_SWAPPED, BIRTH_SWAPPED));
        } else if (near(a, b)) {
            parts.add(new Part(Reason.BIRTH_NEAR, BIRTH_NEAR));
        } else {
            parts.add(new Part(Reason.BIRTH_DIFFERS, BIRTH_DIFFERS));
        }
    }

    static boolean swapped(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear()
                && a.getDayOfMonth() == b.getMonthValue()
                && a.getMonthValue() == b.getDayOfMonth();
    }

    /** Two of day, month and year agree and the third is a slip away. */
    private static boolean near(LocalDate a, LocalDate b) {
        if (a.getDayOfYear() == 1 && b.getDayOfYear() == 1) return false;
        boolean day = a.getDayOfMonth() == b.getDayOfMonth();
        boolean month = a.getMonthValue() == b.getMonthValue();
        boolean year = a.getYear() == b.getYear();
        if (day && month) return oneSlip(Integer.toString(a.getYear()), Integer.toString(b.getYear()));
        return year && (month || day);
    }

    /** One sign wrong, too many or left out, or two neighbours exchanged. */
    static boolean oneSlip(String a, String b) {
        if (ONE_EDIT.apply(a, b) >= 0) return true;
        if (a.length() != b.length()) return false;
        for (int i = 0; i + 1 < a.length(); i++) {
            if (a.charAt(i) == b.charAt(i)) continue;
            return a.charAt(i) == b.charAt(i + 1)
                    && a.charAt(i + 1) == b.charAt(i)
                    && a.substring(i + 2).equals(b.substring(i + 2));
        }
        return false;
    }
}
