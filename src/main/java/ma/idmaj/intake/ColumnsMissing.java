package ma.idmaj.intake;

import ma.idmaj.shared.Refusal;

import java.util.List;

/** The sheet's header lacks what a list cannot do without. The sentence's value 0 is the list of missing fields. */
public final class ColumnsMissing extends Refusal {

    private final List<Field> missing;

    private ColumnsMissing(String messageKey, List<Field> missing) {
        super(messageKey, missing);
        this.missing = List.copyOf(missing);
    }

    static ColumnsMissing noHeader(List<Field> missing) {
        return new ColumnsMissing("intake.refused.noHeader", missing);
    }

    static ColumnsMissing in(Columns columns) {
        return in(columns, FileKind.DISTRIBUTION_LIST);
    }

    public static ColumnsMissing in(Columns columns, FileKind kind) {
        return new ColumnsMissing("intake.refused.columnsMissing", columns.missing(kind));
    }

    /** The fields to name to the clerk, by their labels. */
    public List<Field> missing() {
        return missing;
    }
}
