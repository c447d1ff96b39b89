package ma.idmaj.lifeprojects.fit;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/** The paragraph in the reader's language. */
@Component
public class FitWords {

    /** Of a longer list the first are named. */
    private static final int NAMED = 4;

    private final Translations translations;

    FitWords(Translations translations) {
        this.translations = translations;
    }

    public String paragraph(Fit fit, Language language) {
        return fit.clauses().stream().map(clause -> sentence(clause, language)).collect(Collectors.joining(" "));
    }

    String sentence(Fit.Clause clause, Language language) {
        Object[] values =
                clause.values().stream().map(value -> worded(value, language)).toArray();
        return translations.text(language, EnumLabels.key(clause.what()), values);
    }

    private Object worded(Object value, Language language) {
        return switch (value) {
            case Money amount -> Formats.money(amount, language);
            case List<?> several -> list(several, language);
            default -> value;
        };
    }

    private String list(List<?> several, Language language) {
        String named = translations.list(
                language,
                several.stream()
                        .limit(NAMED)
                        .map(one -> one instanceof LocalizedText both ? both.in(language.arabic()) : one.toString())
                        .toList());
        int more = several.size() - NAMED;
        return more <= 0 ? named : translations.text(language, "lifeprojects.fit.andMore", named, more);
    }
}
