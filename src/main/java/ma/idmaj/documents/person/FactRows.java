package ma.idmaj.documents.person;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Facts one under the other: a label and what is said, in the paper's languages. */
record FactRows(PaperLanguages languages, OfficialLayout layout) {

    private static final double HEIGHT = 26;

    static LocalizedText both(Function<Boolean, String> words) {
        return new LocalizedText(words.apply(true), words.apply(false));
    }

    static LocalizedText words(String key) {
        return both(arabic -> PaperWords.of(arabic).text(key));
    }

    static LocalizedText date(LocalDate day) {
        return both(arabic -> PaperWords.of(arabic).date(day));
    }

    PaperRow fact(String key, LocalizedText value) {
        return fact(words(key), value, HEIGHT);
    }

    PaperRow fact(LocalizedText what, LocalizedText value, double height) {
        // Each label begins where the table begins, whatever its script.
        var start = layout.direction() == Direction.RTL ? Align.RIGHT : Align.LEFT;
        var label = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            var in = PaperWords.of(arabic);
            label.add(new Paragraph(
                    what.in(arabic), TextStyle.plain(arabic ? 10.5 : 9.2).muted(), in.direction(), start));
        }
        var columns = Columns.of(layout.direction(), 0.3, 0.7);
        List<Paragraph> said = layout.stacked(value);
        // A number or a code is the same in both languages, and stands there once.
        if (value.ar().equals(value.fr())) said = said.subList(0, 1);
        return PaperRow.framed(
                columns,
                height,
                Cell.middle(label.toArray(Paragraph[]::new)),
                Cell.middle(said.toArray(Paragraph[]::new)));
    }
}
