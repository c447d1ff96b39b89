package ma.idmaj.papers;

import ma.idmaj.shared.Sha256;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;

/**
 * The canonical text of a sheet: every value the paper is made from, one a line, where it stands and what it is apart by a
 * TAB. Written from the record itself, so that no fact of a paper can be left out of its digest.
 */
public final class PaperFacts {

    private static final String MOMENT = "made";

    private final StringBuilder text = new StringBuilder();

    private PaperFacts() {}

    /**
     * Of a sheet made anew from the same facts the same text: the moment of the making ({@code made}) is none of them where it
     * is the sheet's own.
     */
    public static String of(PaperKind kind, Record sheet) {
        var facts = new PaperFacts();
        facts.row("idmaj-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), "1");
        facts.record("", sheet);
        return facts.text.toString();
    }

    private void record(String place, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (place.isEmpty() && component.getName().equals(MOMENT)) continue;
            String inside = place.isEmpty() ? component.getName() : place + "." + component.getName();
            value(inside, read(component, record));
        }
    }

    private void value(String place, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Record record -> record(place, record);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) value(place + "." + (i + 1), list.get(i));
            }
            case byte[] bytes -> row(place, Sha256.of(bytes));
            // No value may end its row or look like another one.
            default -> row(place, value.toString().replaceAll("[\\t\\r\\n]+", " "));
        }
    }

    private void row(String place, String value) {
        text.append(place).append('\t').append(value).append('\n');
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component.getName(), unreadable);
        }
    }
}
