package ma.idmaj.ui.i18n;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Every visible sentence, from the {@code translations_ar_MA} and {@code translations_fr_MA} files that lie beside each
 * module. Patterns are ICU's, for the six Arabic plural forms. Values are isolated, so that a Latin name or a CIN never
 * reorders the Arabic sentence around it.
 */
@Component
public class Translations implements I18NProvider {

    private static final String ISOLATE = "\u2068";
    private static final String END_ISOLATE = "\u2069";

    private final Map<Language, Map<String, String>> texts = new HashMap<>();
    private final Map<Language, Map<String, MessageFormat>> patterns = new HashMap<>();

    public Translations() {
        for (Language language : Language.values()) {
            texts.put(language, load(language));
            patterns.put(language, new ConcurrentHashMap<>());
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.AR.locale(), Language.FR.locale());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return text(Language.of(locale), key, values);
    }

    /** @return the sentence, or {@code !key!} where none is written (a test keeps that from happening) */
    public String text(Language language, String key, Object... values) {
        String pattern = texts.get(language).get(key);
        if (pattern == null) return "!" + key + "!";
        if (values.length == 0 && pattern.indexOf('{') < 0) return pattern;
        var format = patterns.get(language).computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
        Object[] isolated = new Object[values.length];
        for (int i = 0; i < values.length; i++) isolated[i] = isolated(language, values[i]);
        // MessageFormat keeps state while it formats. One at a time: a copy a call would make its number formats anew.
        synchronized (format) {
            return format.format(isolated);
        }
    }

    /** Things one after the other in a sentence. */
    public String list(Language language, Collection<String> things) {
        return String.join(text(language, "ui.comma"), things);
    }

    /** The sentence in each language, for what is kept and read by others later. */
    public LocalizedText both(String key, Object... values) {
        return new LocalizedText(text(Language.AR, key, values), text(Language.FR, key, values));
    }

    public boolean has(Language language, String key) {
        return texts.get(language).containsKey(key);
    }

    private Object isolated(Language language, Object value) {
        if (value instanceof Number) return value;
        // Isolated one by one: a list of isolates alone would be set from left to right.
        if (value instanceof Collection<?> many)
            return many.stream()
                    .map(one -> isolated(language, one).toString())
                    .collect(Collectors.joining(text(language, "ui.comma")));
        String text = switch (value) {
            case Enum<?> label -> text(language, EnumLabels.key(label));
            case LocalizedText both -> both.in(language.arabic());
            case PersonName name -> name.in(language.arabic());
            case LocalDate date -> Formats.longDate(date, language);
            default -> value.toString();
        };
        return ISOLATE + text + END_ISOLATE;
    }

    private static Map<String, String> load(Language language) {
        String file = "translations_" + language.locale().getLanguage() + "_MA.properties";
        var texts = new HashMap<String, String>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:ma/idmaj/**/" + file)) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("Written twice: " + key + " in " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
