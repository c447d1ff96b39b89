package ma.idmaj.beneficiaries.dossier;

/**
 * One thing that is kept.
 *
 * @param key   stable name in the JSON; its words are {@code beneficiaries.dossier.field.<key>}
 * @param value a text, a text or a name in two languages, a date, a time, a moment, a number, a sum, yes or no, or one of
 *              an enum
 */
public record DossierFact(String key, Object value) {}
