package ma.idmaj.catalogue.facts;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;

/** One measured fact: «capacity: 350 L». The value is the same in both languages. */
public record SpecificationLine(LocalizedText label, String value) {

    public static final int LONGEST_LABEL = 80;
    public static final int LONGEST_VALUE = 120;

    public SpecificationLine {
        value = CleanText.oneLine(value);
    }

    boolean complete() {
        return !value.isEmpty() && !(label.ar().isEmpty() && label.fr().isEmpty());
    }

    boolean fits() {
        return label.ar().length() <= LONGEST_LABEL
                && label.fr().length() <= LONGEST_LABEL
                && value.length() <= LONGEST_VALUE;
    }
}
