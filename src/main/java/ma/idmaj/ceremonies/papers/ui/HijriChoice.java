package ma.idmaj.ceremonies.papers.ui;

import com.vaadin.flow.component.select.Select;

import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The Hijri date of a day in words: as it is reckoned, a day before or after, or none while nobody confirmed it. */
public final class HijriChoice extends Select<Integer> {

    /** The reckoned calendar goes no further. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private @Nullable LocalDate day;

    public HijriChoice() {
        Fields.hint(Fields.optional(Fields.label(this, "ceremonies.hijri")), "ceremonies.hijri.hint");
        setId("hijri");
        setItems(-1, 0, 1);
        setEmptySelectionAllowed(true);
        setEnabled(false);
        Localized.on(this, language -> tell());
    }

    /** Shows the dates of another day; what was confirmed is not of that one. */
    public void of(@Nullable LocalDate newDay) {
        day = newDay == null || newDay.isBefore(FIRST) || newDay.isAfter(LAST) ? null : newDay;
        clear();
        setEnabled(day != null);
        tell();
    }

    private void tell() {
        setEmptySelectionCaption(Localized.text("ceremonies.hijri.none"));
        setItemLabelGenerator(shift -> shift == null || day == null
                ? Localized.text("ceremonies.hijri.none")
                : PaperWords.of(Localized.language().arabic()).hijri(day, shift));
    }
}
