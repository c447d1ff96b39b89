package ma.idmaj.papers;

import ma.idmaj.shared.Refusal;

/** No such paper, or none of this subject. */
public class PaperNotFound extends Refusal {
    PaperNotFound() {
        super("papers.notFound");
    }
}
