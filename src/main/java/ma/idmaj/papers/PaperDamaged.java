package ma.idmaj.papers;

import ma.idmaj.shared.Refusal;

/** What is stored is not what was issued: nobody gets it as that paper. */
public class PaperDamaged extends Refusal {
    PaperDamaged(String code) {
        super("papers.damaged", code);
    }
}
