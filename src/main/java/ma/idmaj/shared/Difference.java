package ma.idmaj.shared;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Gathers the fields an edit changed, before and after, for the audit trail; a field that stayed as it was is left out.
 * What tells who somebody is goes through {@link #masked}, {@link #name}, {@link #birth} or {@link #unsaid}: the trail
 * outlives the file it speaks of.
 */
public final class Difference {

    /** Longer texts are cut: the trail says what changed, and is no second copy. */
    private static final int LONGEST = 160;

    private static final String HIDDEN = "•••";

    private final List<FieldChange> changes = new ArrayList<>();

    public Difference text(String field, @Nullable Object before, @Nullable Object after) {
        return add(field, FieldChange.Kind.TEXT, text(before), text(after));
    }

    /** A text in both languages: a field for each. */
    public Difference both(String field, LocalizedText before, LocalizedText after) {
        return text(field + ".ar", before.ar(), after.ar()).text(field + ".fr", before.fr(), after.fr());
    }

    public Difference money(String field, @Nullable Money before, @Nullable Money after) {
        return add(field, FieldChange.Kind.MONEY, centimes(before), centimes(after));
    }

    public Difference date(String field, @Nullable LocalDate before, @Nullable LocalDate after) {
        return add(field, FieldChange.Kind.DATE, text(before), text(after));
    }

    public Difference label(String field, @Nullable Enum<?> before, @Nullable Enum<?> after) {
        return add(field, FieldChange.Kind.LABEL, label(before), label(after));
    }

    public Difference labels(String field, Collection<? extends Enum<?>> before, Collection<? extends Enum<?>> after) {
        return add(field, FieldChange.Kind.LABEL, labels(before), labels(after));
    }

    public Difference yesNo(String field, boolean before, boolean after) {
        return add(field, FieldChange.Kind.YES_NO, Boolean.toString(before), Boolean.toString(after));
    }

    /**
     * A number that tells who somebody is, by its masks alone.
     *
     * @param same whether the numbers behind the masks are one: two may have the same mask
     */
    public Difference masked(String field, String before, String after, boolean same) {
        if (!same) changes.add(new FieldChange(field, FieldChange.Kind.MASK, before, after));
        return this;
    }

    /** A person's name in both scripts, by the first letter of each word. */
    public Difference name(String field, PersonName before, PersonName after) {
        return masked(
                        field + ".ar",
                        initials(before.ar()),
                        initials(after.ar()),
                        before.ar().equals(after.ar()))
                .masked(
                        field + ".latin",
                        initials(before.latin()),
                        initials(after.latin()),
                        before.latin().equals(after.latin()));
    }

    /** A person's date of birth, by its year. */
    public Difference birth(String field, @Nullable LocalDate before, @Nullable LocalDate after) {
        return masked(field, year(before), year(after), Objects.equals(before, after));
    }

    /** That a field changed, and nothing of what it held. */
    public Difference unsaid(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) changes.add(new FieldChange(field, FieldChange.Kind.UNSAID, "", ""));
        return this;
    }

    public List<FieldChange> changes() {
        return List.copyOf(changes);
    }

    private Difference add(String field, FieldChange.Kind kind, String before, String after) {
        if (!before.equals(after)) changes.add(new FieldChange(field, kind, cut(before), cut(after)));
        return this;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String centimes(@Nullable Money money) {
        return money == null ? "" : Long.toString(money.centimes());
    }

    /** As {@code ui.i18n.EnumLabels} names it: {@code <module>.<Enum>.<CONSTANT>}. */
    private static String label(@Nullable Enum<?> constant) {
        if (constant == null) return "";
        Class<?> type = constant.getDeclaringClass();
        return type.getPackageName().split("\\.")[2] + "." + type.getSimpleName() + "." + constant.name();
    }

    private static String labels(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Difference::label).sorted().collect(Collectors.joining(" "));
    }

    private static String initials(String name) {
        return name.strip().replaceAll("(\\S)\\S*", "$1" + HIDDEN);
    }

    private static String year(@Nullable LocalDate date) {
        return date == null ? "" : date.getYear() + "-••-••";
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
