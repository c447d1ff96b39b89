package ma.idmaj.documents.cuts;

import ma.idmaj.shared.LocalizedText;

import java.util.List;

/** For who stands at the gate: numbers and first names. */
public record GateSheet(CutHead head, List<Row> rows) {

    public GateSheet {
        rows = List.copyOf(rows);
    }

    /** @param firstName an empty side for a script the name is not written in */
    public record Row(int number, LocalizedText firstName) {}
}
