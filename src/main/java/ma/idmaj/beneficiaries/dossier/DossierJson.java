package ma.idmaj.beneficiaries.dossier;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import java.util.List;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dossier as JSON: {@code format}, {@code version}, {@code fileNumber}, and for each section, by its key, its entries.
 * Texts in two languages are {@code {"ar", "fr"}}, names {@code {"ar", "latin"}}, sums {@code {"amount", "currency"}} with the
 * amount as a decimal text, days and moments as in ISO 8601 (moments in UTC), one of an enum its name. A key keeps its
 * meaning within a version; new ones may come.
 */
final class DossierJson {

    static final String FORMAT = "idmaj-dossier";
    static final int VERSION = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DossierJson() {}

    /** The same dossier is the same text. */
    static String of(Dossier dossier) {
        ObjectNode root = NODES.objectNode();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        root.put("fileNumber", dossier.fileNumber());
        ObjectNode sections = root.putObject("sections");
        for (DossierSection section : dossier.sections()) {
            var entries = sections.putArray(section.key());
            for (List<DossierFact> entry : section.entries()) {
                ObjectNode facts = entries.addObject();
                entry.forEach(fact -> put(facts, fact));
            }
        }
        return MAPPER.writeValueAsString(root);
    }

    private static void put(ObjectNode facts, DossierFact fact) {
        String key = fact.key();
        switch (fact.value()) {
            case LocalizedText both -> facts.putObject(key).put("ar", both.ar()).put("fr", both.fr());
            case PersonName name -> facts.putObject(key).put("ar", name.ar()).put("latin", name.latin());
            case Money sum ->
                facts.putObject(key)
                        .put("amount", sum.dirhams().toPlainString())
                        .put("currency", "MAD");
            case Boolean flag -> facts.put(key, flag);
            case Long number -> facts.put(key, number);
            case Enum<?> one -> facts.put(key, one.name());
            case Object other -> facts.put(key, other.toString());
        }
    }
}
