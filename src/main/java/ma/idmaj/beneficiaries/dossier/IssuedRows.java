package ma.idmaj.beneficiaries.dossier;

import ma.idmaj.papers.PaperKind;

/** Papers issued about a person: that they were, and the code they are verified by. */
public final class IssuedRows {

    private IssuedRows() {}

    /** @param condition of those papers, in SQL */
    public static DossierRows of(String key, String condition) {
        return DossierRows.of(
                        key,
                        "issued_paper",
                        "select * from issued_paper where %s order by issued_at, id".formatted(condition))
                .choice("kind", "kind", PaperKind.class)
                .day("on", "dated_on")
                .text("code", "code")
                .moment("at", "issued_at")
                .withoutOthers("the archive's own; the papers are handed over by themselves");
    }
}
