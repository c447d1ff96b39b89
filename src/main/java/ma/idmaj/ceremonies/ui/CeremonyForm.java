package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyDraft;
import ma.idmaj.ceremonies.papers.ui.HijriChoice;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What a ceremony is called, where and when it is held, and what its list may cost. */
class CeremonyForm extends Div {

    private final TextField titleAr = Fields.arabicText("ceremonies.field.titleAr", 160);
    private final TextField titleFr = Fields.latinText("ceremonies.field.titleFr", 160);
    private final TextField placeAr = Fields.arabicText("ceremonies.field.placeAr", 160);
    private final TextField placeFr = Fields.latinText("ceremonies.field.placeFr", 160);
    private final DatePicker heldOn = Fields.date("ceremonies.field.heldOn");
    private final HijriChoice hijri = new HijriChoice();
    private final TextField heldAt = Fields.latinText("ceremonies.field.heldAt", 12);
    private final ComboBox<TrancheRow> tranche = Fields.label(new ComboBox<>(), "ceremonies.field.tranche");
    private final ParsedField<Money> envelope = Fields.money("ceremonies.field.envelope");
    private @Nullable String divisionCode;

    CeremonyForm(List<TrancheRow> tranches) {
        addClassNames("form", "pairs");
        titleAr.setId("titleAr");
        titleFr.setId("titleFr");
        placeAr.setId("placeAr");
        placeFr.setId("placeFr");
        heldOn.setId("heldOn");
        heldAt.setId("heldAt");
        envelope.setId("envelope");
        heldAt.setPlaceholder("10:30");
        tranche.setItems(tranches);
        Localized.on(
                tranche,
                language -> tranche.setItemLabelGenerator(t ->
                        t.name().in(language.arabic()) + " · " + t.agreement().in(language.arabic())));
        titleAr.setRequiredIndicatorVisible(true);
        titleFr.setRequiredIndicatorVisible(true);
        heldOn.setRequiredIndicatorVisible(true);
        envelope.setRequiredIndicatorVisible(true);
        heldOn.addValueChangeListener(change -> hijri.of(change.getValue()));
        add(titleAr, titleFr, placeAr, placeFr, heldOn, heldAt, hijri, tranche, envelope);
    }

    void show(CeremonyDetail ceremony) {
        titleAr.setValue(ceremony.title().ar());
        titleFr.setValue(ceremony.title().fr());
        placeAr.setValue(ceremony.place().ar());
        placeFr.setValue(ceremony.place().fr());
        heldOn.setValue(ceremony.heldOn());
        hijri.of(ceremony.heldOn());
        hijri.setValue(ceremony.hijriShift());
        heldAt.setValue(ceremony.heldAt() == null ? "" : Formats.time(ceremony.heldAt()));
        envelope.setValue(ceremony.envelope());
        divisionCode = ceremony.divisionCode();
        tranche.getListDataView()
                .getItems()
                .filter(t -> t.id().equals(ceremony.trancheId()))
                .findFirst()
                .ifPresent(tranche::setValue);
    }

    /** What was typed, when it can be read; otherwise each field at fault says how to write it. */
    Optional<CeremonyDraft> draft() {
        var title = new LocalizedText(titleAr.getValue(), titleFr.getValue());
        boolean titled =
                Fields.check(titleAr, !title.ar().isEmpty() || !title.fr().isEmpty(), "ceremonies.titleMissing");
        Optional<LocalDate> day = heldOn.getOptionalValue();
        boolean dated = Fields.check(heldOn, day.isPresent(), "ceremonies.dateMissing");
        Optional<Money> limit = envelope.optionalValue().filter(money -> money.centimes() > 0);
        boolean funded = Fields.check(envelope, limit.isPresent(), "ceremonies.envelopeMissing");
        Optional<LocalTime> hour = hour(heldAt.getValue());
        boolean timed =
                Fields.check(heldAt, heldAt.getValue().isBlank() || hour.isPresent(), "ceremonies.hourUnreadable");
        Fields.focusFirstInvalid(titleAr, heldOn, heldAt, envelope);
        if (!titled || !dated || !funded || !timed) return Optional.empty();
        return Optional.of(new CeremonyDraft(
                title,
                new LocalizedText(placeAr.getValue(), placeFr.getValue()),
                divisionCode,
                day.get(),
                hour.orElse(null),
                hijri.getValue(),
                Optional.ofNullable(tranche.getValue()).map(TrancheRow::id).orElse(null),
                limit.get()));
    }

    private static Optional<LocalTime> hour(String typed) {
        String[] parts = CleanText.oneLine(Digits.western(typed)).split("[:hH]");
        try {
            return parts.length == 2
                    ? Optional.of(LocalTime.of(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip())))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
