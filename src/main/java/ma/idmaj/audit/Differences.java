package ma.idmaj.audit;

import ma.idmaj.shared.FieldChange;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A difference as the trail keeps it: one JSON text, lists of field, kind, before and after. */
public final class Differences {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Differences() {}

    static String write(List<FieldChange> changes) {
        if (changes.isEmpty()) return "";
        var all = JsonNodeFactory.instance.arrayNode();
        for (FieldChange change : changes)
            all.addArray()
                    .add(change.field())
                    .add(change.kind().name())
                    .add(change.before())
                    .add(change.after());
        return all.toString();
    }

    /** What can't be read is no difference: the page of a trail that was tampered with still opens. */
    static List<FieldChange> read(String kept) {
        if (kept.isEmpty()) return List.of();
        try {
            var changes = new ArrayList<FieldChange>();
            for (JsonNode change : JSON.readTree(kept))
                changes.add(new FieldChange(
                        change.get(0).asString(),
                        FieldChange.Kind.valueOf(change.get(1).asString()),
                        change.get(2).asString(),
                        change.get(3).asString()));
            return changes;
        } catch (RuntimeException altered) {
            return List.of();
        }
    }
}
