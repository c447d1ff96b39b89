package ma.idmaj.ceremonies.eligible;

import ma.idmaj.shared.Digits;
import ma.idmaj.shared.NationalId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of identity cards out of a pasted text: one a line, or several parted by commas, semicolons or tabs; with
 * Arabic digits, spaces and dashes inside. A letter begins the next number.
 */
final class PastedNumbers {

    private static final Pattern SEPARATORS = Pattern.compile("[\\r\\n\\u2028\\u2029,;،؛\\t|]+");
    /** One or two letters, then digits, with the signs people put between. */
    private static final Pattern NUMBER =
            Pattern.compile("[\\s\\p{Z}]*(\\p{Alpha}{1,2}(?:[\\s\\p{Z}\\p{Pd}._/]*\\d)+)");

    private PastedNumbers() {}

    /** @param cin null where the text is no number */
    record Pasted(String text, @Nullable NationalId cin) {}

    static List<Pasted> read(String text) {
        var pasted = new ArrayList<Pasted>();
        for (String part : SEPARATORS.split(Digits.western(text))) {
            String trimmed = part.strip();
            if (trimmed.isEmpty()) continue;
            pasted.addAll(numbers(trimmed));
        }
        return List.copyOf(pasted);
    }

    /** All the numbers of a line that holds nothing else; otherwise the line is none. */
    private static List<Pasted> numbers(String line) {
        var numbers = new ArrayList<Pasted>();
        var next = NUMBER.matcher(line);
        while (next.regionStart() < line.length()) {
            if (!next.lookingAt()) return List.of(new Pasted(line, null));
            String number = next.group(1);
            Optional<NationalId> cin = NationalId.parse(number);
            if (cin.isEmpty()) return List.of(new Pasted(line, null));
            numbers.add(new Pasted(number, cin.get()));
            next.region(next.end(), line.length());
        }
        return numbers;
    }
}
