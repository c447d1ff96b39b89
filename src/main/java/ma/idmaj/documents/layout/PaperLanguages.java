package ma.idmaj.documents.layout;

import java.util.List;

/** In which languages a paper speaks; of both the first one leads. */
public enum PaperLanguages {
    ARABIC(List.of(true)),
    FRENCH(List.of(false)),
    BOTH(List.of(true, false));

    private final List<Boolean> order;

    PaperLanguages(List<Boolean> order) {
        this.order = order;
    }

    /** @return for each language, the leading one first, whether it is Arabic */
    public List<Boolean> order() {
        return order;
    }

    public boolean arabicLeads() {
        return order.getFirst();
    }
}
