package ma.idmaj.beneficiaries.background.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.background.BackgroundDraft;
import ma.idmaj.beneficiaries.background.BackgroundKind;
import ma.idmaj.beneficiaries.background.BackgroundRecord;
import ma.idmaj.beneficiaries.background.StudyLevel;
import ma.idmaj.beneficiaries.background.TradeChoice;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;

/** An entry of a background as fields; those that the kind has no use for are not there. */
class BackgroundFields extends Div {

    private final Select<BackgroundKind> kind =
            Fields.choice("beneficiaries.background.field.kind", BackgroundKind.class);
    private final TextField titleAr = Fields.hint(
            Fields.arabicText("beneficiaries.background.field.titleAr", BackgroundDraft.MAX_LENGTH),
            "beneficiaries.background.field.title.hint");
    private final TextField titleFr =
            Fields.latinText("beneficiaries.background.field.titleFr", BackgroundDraft.MAX_LENGTH);
    private final TextField issuer =
            Fields.optional(Fields.text("beneficiaries.background.field.issuer", BackgroundDraft.MAX_LENGTH));
    private final Select<StudyLevel> level =
            Fields.optional(Fields.choice("beneficiaries.background.field.level", StudyLevel.class));
    private final ComboBox<TradeChoice> trade = new ComboBox<>();
    private final DatePicker startedOn = Fields.optional(Fields.date("beneficiaries.background.field.startedOn"));
    private final DatePicker obtainedOn = Fields.optional(Fields.date("beneficiaries.background.field.obtainedOn"));
    private final DatePicker endedOn = Fields.optional(Fields.date("beneficiaries.background.field.endedOn"));
    private final DatePicker expiresOn = Fields.optional(Fields.date("beneficiaries.background.field.expiresOn"));
    private final List<TradeChoice> trades;

    BackgroundFields(List<TradeChoice> trades) {
        this.trades = trades;
        addClassName("form-grid");
        kind.setId("kind");
        titleAr.setId("title-ar");
        titleFr.setId("title-fr");
        issuer.setId("issuer");
        level.setEmptySelectionAllowed(true);
        trade.setItems((choice, typed) -> fits(choice.name(), typed), trades);
        trade.setId("trade");
        Localized.on(
                trade,
                language -> trade.setItemLabelGenerator(choice -> choice.name().in(language.arabic())));
        Fields.optional(Fields.label(trade, "beneficiaries.background.field.trade"));
        expiresOn.setId("expires-on");
        kind.addValueChangeListener(change -> fitKind());
        add(kind, titleAr, titleFr, issuer, level, trade, startedOn, endedOn, obtainedOn, expiresOn);
        fitKind();
    }

    void show(BackgroundRecord entry) {
        kind.setValue(entry.kind());
        titleAr.setValue(entry.title().ar());
        titleFr.setValue(entry.title().fr());
        issuer.setValue(entry.issuer());
        level.setValue(entry.level());
        trades.stream()
                .filter(choice -> choice.code().equals(entry.tradeCode()))
                .findFirst()
                .ifPresent(trade::setValue);
        (entry.kind() == BackgroundKind.LICENCE ? obtainedOn : startedOn).setValue(entry.startedOn());
        endedOn.setValue(entry.endedOn());
        expiresOn.setValue(entry.expiresOn());
    }

    private static boolean fits(LocalizedText name, String typed) {
        String wanted = SearchKey.of(typed);
        return SearchKey.of(name.ar()).contains(wanted)
                || SearchKey.of(name.fr()).contains(wanted);
    }

    private void fitKind() {
        boolean licence = kind.getValue() == BackgroundKind.LICENCE;
        level.setVisible(kind.getValue() != null && kind.getValue().hasLevel());
        startedOn.setVisible(!licence);
        endedOn.setVisible(!licence);
        obtainedOn.setVisible(licence);
        expiresOn.setVisible(licence);
    }

    /** @return the entry, or empty when something is wrong, which the fields then say */
    Optional<BackgroundDraft> draft() {
        boolean kindChosen = Fields.check(kind, kind.getValue() != null, "beneficiaries.background.kindMissing");
        var title = new LocalizedText(titleAr.getValue(), titleFr.getValue());
        boolean titled = !title.ar().isEmpty() || !title.fr().isEmpty();
        Fields.check(titleAr, titled, "beneficiaries.background.titleMissing");
        boolean readable = List.of(startedOn, endedOn, obtainedOn, expiresOn).stream()
                .noneMatch(date -> date.isVisible() && date.isInvalid());
        if (!kindChosen || !titled || !readable) {
            Fields.focusFirstInvalid(kind, titleAr, startedOn, endedOn, obtainedOn, expiresOn);
            return Optional.empty();
        }
        boolean licence = kind.getValue() == BackgroundKind.LICENCE;
        return Optional.of(new BackgroundDraft(
                kind.getValue(),
                title,
                issuer.getValue(),
                level.isVisible() ? level.getValue() : null,
                trade.getOptionalValue().map(TradeChoice::code).orElse(null),
                licence ? obtainedOn.getValue() : startedOn.getValue(),
                licence ? null : endedOn.getValue(),
                licence ? expiresOn.getValue() : null));
    }
}
