package ma.idmaj.access;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything a value says, as one text: what is in its records, lists and tables, however deep. */
final class Told {

    private static final int DEEPEST = 12;

    private final StringBuilder text = new StringBuilder();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    private Told() {}

    static String by(Object value) {
        var told = new Told();
        told.add(value, 0);
        return told.text.toString();
    }

    private void add(Object value, int depth) {
        if (value == null || depth > DEEPEST) return;
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(inner -> add(inner, depth + 1));
            case Collection<?> many -> many.forEach(one -> add(one, depth + 1));
            case Stream<?> many -> many.forEach(one -> add(one, depth + 1));
            case Map<?, ?> map ->
                map.forEach((key, one) -> {
                    add(key, depth + 1);
                    add(one, depth + 1);
                });
            case Object[] many -> {
                for (Object one : many) add(one, depth + 1);
            }
            case Record record -> parts(record, depth);
            case byte[] bytes -> text.append(read(bytes)).append('\n');
            case ByteArrayOutputStream out ->
                text.append(read(out.toByteArray())).append('\n');
            default -> text.append(value).append('\n');
        }
    }

    private static String read(byte[] bytes) {
        if (!new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-"))
            return new String(bytes, StandardCharsets.UTF_8);
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void parts(Record record, int depth) {
        if (seen.put(record, true) != null) return;
        for (var component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                add(accessor.invoke(record), depth + 1);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(hidden);
            }
        }
    }
}
