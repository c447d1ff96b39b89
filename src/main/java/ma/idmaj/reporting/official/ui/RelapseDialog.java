package ma.idmaj.reporting.official.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.reporting.official.OfficialFigures;
import ma.idmaj.reporting.official.RelapseDraft;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A figure copied from its source. A refusal leaves what was typed. */
class RelapseDialog extends Dialog {

    private final DatePicker from = Fields.date("reporting.official.from");
    private final DatePicker to = Fields.date("reporting.official.to");
    private final ComboBox<DivisionRow> region =
            Fields.optional(Fields.label(new ComboBox<>(), "reporting.official.region"));
    private final ParsedField<Integer> followed = Fields.count("reporting.official.followed", RelapseDraft.MOST);
    private final ParsedField<Integer> relapsed = Fields.count("reporting.official.relapsed", RelapseDraft.MOST);
    private final TextField sourceAr = Fields.arabicText("reporting.official.source.ar", RelapseDraft.TEXT_LENGTH);
    private final TextField sourceFr = Fields.latinText("reporting.official.source.fr", RelapseDraft.TEXT_LENGTH);
    private final TextField reference = Fields.text("reporting.official.reference", RelapseDraft.TEXT_LENGTH);
    private final DatePicker published = Fields.date("reporting.official.publishedOn");

    RelapseDialog(OfficialFigures figures, List<DivisionRow> divisions, LocalDate today, Runnable done) {
        Fields.hint(region, "reporting.official.region.hint");
        Fields.hint(reference, "reporting.official.reference.hint");
        region.setClearButtonVisible(true);
        region.setItems(divisions.stream()
                .filter(division -> division.level().equals("region"))
                .toList());
        Localized.on(
                region,
                language -> region.setItemLabelGenerator(one -> one.name().in(language.arabic())));
        for (DatePicker picker : List.of(from, to, published)) picker.setMax(today);
        from.setId("figure-from");
        to.setId("figure-to");
        followed.setId("figure-followed");
        relapsed.setId("figure-relapsed");
        sourceAr.setId("figure-source-ar");
        sourceFr.setId("figure-source-fr");
        reference.setId("figure-reference");
        published.setId("figure-published");
        var save = Localized.text(new Button(), "reporting.official.enter");
        save.setId("save-figure");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> draft().ifPresent(draft -> {
            if (!Notices.attempt(() -> figures.enter(draft))) return;
            close();
            Notices.done("reporting.official.entered");
            done.run();
        }));
        var cancel = Localized.text(new Button("", click -> close()), "reporting.official.cancel");
        Localized.on(this, language -> setHeaderTitle(Localized.text("reporting.official.enter")));
        var names = new Div(sourceAr, sourceFr);
        names.addClassNames("field-pair", "wide");
        var form = new Div(from, to, region, followed, relapsed, names, reference, published);
        form.addClassName("form-grid");
        add(Localized.text(new Paragraph(), "reporting.official.enter.hint"), form);
        getFooter().add(cancel, save);
    }

    private Optional<RelapseDraft> draft() {
        boolean begins = Fields.check(from, day(from) != null, "reporting.official.dateMissing");
        boolean ends = Fields.check(to, day(to) != null, "reporting.official.dateMissing");
        boolean followedCounted =
                Fields.check(followed, followed.optionalValue().isPresent(), "reporting.official.countMissing");
        boolean relapsedCounted =
                Fields.check(relapsed, relapsed.optionalValue().isPresent(), "reporting.official.countMissing");
        boolean inArabic = Fields.check(sourceAr, !sourceAr.getValue().isBlank(), "reporting.official.sourceMissing");
        boolean inFrench = Fields.check(sourceFr, !sourceFr.getValue().isBlank(), "reporting.official.sourceMissing");
        boolean referred =
                Fields.check(reference, !reference.getValue().isBlank(), "reporting.official.referenceMissing");
        boolean out = Fields.check(published, day(published) != null, "reporting.official.dateMissing");
        Fields.focusFirstInvalid(from, to, followed, relapsed, sourceAr, sourceFr, reference, published);
        if (!begins || !ends || !followedCounted || !relapsedCounted || !inArabic || !inFrench || !referred || !out)
            return Optional.empty();
        return Optional.of(new RelapseDraft(
                from.getValue(),
                to.getValue(),
                region.getValue() == null ? null : region.getValue().code(),
                followed.optionalValue().orElseThrow(),
                relapsed.optionalValue().orElseThrow(),
                new LocalizedText(sourceAr.getValue(), sourceFr.getValue()),
                reference.getValue(),
                published.getValue()));
    }

    private static @Nullable LocalDate day(DatePicker picker) {
        return picker.isInvalid() ? null : picker.getValue();
    }
}
