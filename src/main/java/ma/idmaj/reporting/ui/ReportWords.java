package ma.idmaj.reporting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import ma.idmaj.reporting.Choice;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Words of the figures in both languages. */
@SpringComponent
class ReportWords {

    private static final int WHOLE = 100;

    private final Translations words;

    ReportWords(Translations words) {
        this.words = words;
    }

    LocalizedText say(String key, Object... values) {
        return words.both(key, values);
    }

    LocalizedText label(Enum<?> constant) {
        return words.both(EnumLabels.key(constant));
    }

    /** Its name, or that of those too few to be told apart. */
    LocalizedText name(@Nullable Choice group) {
        return group == null ? say("reporting.others") : group.name();
    }

    /** {@code –} where it is not told. */
    static LocalizedText count(@Nullable Integer people) {
        return Figure.same(people == null ? "–" : people.toString());
    }

    /** {@code 87,5 %}. */
    static LocalizedText percent(double share) {
        return Figure.same(percentText(share));
    }

    static String percentText(double share) {
        return decimal(share * WHOLE) + "\u00A0%";
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }

    static LocalizedText money(Money money) {
        return Figure.same(money.format());
    }
}
