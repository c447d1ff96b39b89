package ma.idmaj.beneficiaries.papers;

import ma.idmaj.shared.Refusal;

/** No such paper: it has been removed, or never was. */
public class PaperNotFound extends Refusal {
    PaperNotFound() {
        super("beneficiaries.papers.notFound");
    }
}
