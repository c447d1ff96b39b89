package ma.idmaj.ceremonies.press;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of figures in a sentence: kept as {@code [PEOPLE]}, written by people as {@code [عدد المستفيدين]}. */
public final class PressTemplate {

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");

    private PressTemplate() {}

    /** As people read and write it. */
    public static String words(Translations translations, String kept, Language language) {
        return replaced(
                kept,
                name -> figure(name)
                        .map(figure -> "[" + translations.text(language, EnumLabels.key(figure)) + "]")
                        .orElse("[" + name + "]"));
    }

    /** As it is kept; a name in brackets that is no figure's stays as it was typed. */
    public static String kept(Translations translations, String words, Language language) {
        return replaced(
                words,
                name -> named(translations, name, language)
                        .map(PressFigure::token)
                        .orElse("[" + name + "]"));
    }

    static Set<PressFigure> figures(String kept) {
        var figures = EnumSet.noneOf(PressFigure.class);
        for (Matcher m = BRACKETS.matcher(kept); m.find(); ) figure(m.group(1)).ifPresent(figures::add);
        return figures;
    }

    static Set<PressFigure> figures(LocalizedText kept) {
        var figures = figures(kept.ar());
        figures.addAll(figures(kept.fr()));
        return figures;
    }

    /** Names in brackets that are no figure's, and brackets that do not pair. */
    static List<String> unknown(String kept) {
        var unknown = new ArrayList<String>();
        for (Matcher m = BRACKETS.matcher(kept); m.find(); )
            if (figure(m.group(1)).isEmpty()) unknown.add(m.group());
        if (unknown.isEmpty() && without(kept).matches("(?s).*[\\[\\]].*")) unknown.add("[");
        return unknown;
    }

    /** The sentence's own words alone. */
    static String without(String kept) {
        return replaced(kept, name -> " ");
    }

    static String replaced(String text, Function<String, String> by) {
        return BRACKETS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group(1))));
    }

    static Optional<PressFigure> figure(String name) {
        for (PressFigure figure : PressFigure.values()) if (figure.name().equals(name)) return Optional.of(figure);
        return Optional.empty();
    }

    private static Optional<PressFigure> named(Translations translations, String name, Language language) {
        String typed = SearchKey.of(name);
        for (PressFigure figure : PressFigure.values()) {
            if (SearchKey.of(translations.text(language, EnumLabels.key(figure)))
                    .equals(typed)) return Optional.of(figure);
        }
        return figure(name);
    }
}
