package ma.idmaj.papers;

import ma.idmaj.shared.Refusal;

/** Someone the paper told of was made anonymous: its number and digest are kept, its content is not. */
public class PaperEmptied extends Refusal {
    PaperEmptied(String code) {
        super("papers.emptied", code);
    }
}
