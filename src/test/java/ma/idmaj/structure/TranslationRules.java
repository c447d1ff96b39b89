package ma.idmaj.structure;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What must be true of the two translation files of a module. Each rule answers with the breaches it found. */
final class TranslationRules {

    private static final Set<String> ARABIC_FORMS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Map<String, String> EXACTLY = Map.of("=0", "zero", "=1", "one", "=2", "two");
    private static final Set<String> FRENCH_FORMS = Set.of("one", "other");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(properties|pdf|xlsx|csv|css|js|svg|png|html|md)");

    private TranslationRules() {}

    static List<String> missingOnOneSide(Map<String, String> arabic, Map<String, String> french) {
        var breaches = new ArrayList<String>();
        for (String key : new TreeSet<>(arabic.keySet()))
            if (!french.containsKey(key)) breaches.add(key + " not in French");
        for (String key : new TreeSet<>(french.keySet()))
            if (!arabic.containsKey(key)) breaches.add(key + " not in Arabic");
        return breaches;
    }

    static List<String> differentArguments(Map<String, String> arabic, Map<String, String> french) {
        return arabic.keySet().stream()
                .filter(french::containsKey)
                .filter(key -> !arguments(arabic.get(key)).equals(arguments(french.get(key))))
                .map(key -> key + ": " + arguments(arabic.get(key)) + " in Arabic, " + arguments(french.get(key))
                        + " in French")
                .sorted()
                .toList();
    }

    /** A plural that lacks a form says «3 كتاب» or «2 lignes» in the wrong words one day. */
    static List<String> lackingPluralForms(Map<String, String> texts, boolean arabic) {
        var breaches = new ArrayList<String>();
        texts.forEach((key, text) -> {
            for (Set<String> forms : plurals(new MessagePattern(text))) {
                var lacking = new TreeSet<>(arabic ? ARABIC_FORMS : FRENCH_FORMS);
                lacking.removeAll(forms);
                // In Arabic the first three forms are exactly these numbers.
                if (arabic) forms.forEach(form -> lacking.remove(EXACTLY.getOrDefault(form, "")));
                if (!lacking.isEmpty()) breaches.add(key + " lacks " + lacking);
            }
        });
        return breaches;
    }

    /** In ICU patterns {@code '} quotes: «l'{0}» would print its braces. The typographic ’ is right in print anyway. */
    static List<String> apostrophes(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(key -> texts.get(key).indexOf('\'') >= 0)
                .sorted()
                .toList();
    }

    static List<String> empty(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(key -> texts.get(key).isBlank())
                .sorted()
                .toList();
    }

    static List<String> outsideTheirModule(String module, Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(key -> !key.startsWith(module + "."))
                .sorted()
                .toList();
    }

    /** @return literals of the code that read like a key of a known module and are neither one nor the start of one */
    static List<String> unknownKeys(Collection<String> literals, Set<String> modules, Set<String> keys) {
        return literals.stream()
                .filter(literal -> literal.matches("[a-z]+\\.[A-Za-z0-9_.-]*"))
                .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !FILE_NAME.matcher(literal).matches())
                .filter(literal -> !keys.contains(literal))
                .filter(literal -> {
                    String start = literal.endsWith(".") ? literal : literal + ".";
                    return keys.stream().noneMatch(key -> key.startsWith(start));
                })
                .distinct()
                .sorted()
                .toList();
    }

    /** An enum with one label has them all: a state without a word would show as {@code !key!}. */
    static List<String> constantsWithoutLabel(String prefix, List<String> constants, Set<String> keys) {
        if (keys.stream().noneMatch(key -> key.startsWith(prefix))) return List.of();
        return constants.stream()
                .map(prefix::concat)
                .filter(key -> !keys.contains(key))
                .toList();
    }

    private static Set<String> arguments(String text) {
        var pattern = new MessagePattern(text);
        var arguments = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() != Part.Type.ARG_START) continue;
            String name = pattern.getSubstring(pattern.getPart(i + 1));
            // A plural may be needed in one language alone: «{0}» and «{0, plural, …}» take the same number.
            String kind = part.getArgType() == ArgType.SELECT ? " select" : "";
            arguments.add("{" + name + kind + "}");
        }
        return arguments;
    }

    private static List<Set<String>> plurals(MessagePattern pattern) {
        var found = new ArrayList<Set<String>>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() != Part.Type.ARG_START || part.getArgType() != ArgType.PLURAL) continue;
            found.add(formsOf(pattern, i));
        }
        return found;
    }

    private static Set<String> formsOf(MessagePattern pattern, int start) {
        var forms = new TreeSet<String>();
        int end = pattern.getLimitPartIndex(start);
        int depth = 0;
        for (int i = start + 1; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) depth++;
            if (part.getType() == Part.Type.ARG_LIMIT) depth--;
            if (part.getType() == Part.Type.ARG_SELECTOR && depth == 0) forms.add(pattern.getSubstring(part));
        }
        return forms;
    }
}
