package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.facts.InvalidItem;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.ItemField;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a supervisor writes of an item, the two languages side by side. Says itself what is wrong, each at its field. */
class ItemForm extends Div {

    private final TextField nameAr = Fields.arabicText("catalogue.name.ar", ItemDraft.LONGEST_NAME);
    private final TextField nameFr = Fields.latinText("catalogue.name.fr", ItemDraft.LONGEST_NAME);
    private final TextArea specificationAr =
            Fields.longText("catalogue.specification.ar", ItemDraft.LONGEST_SPECIFICATION);
    private final TextArea specificationFr =
            Fields.longText("catalogue.specification.fr", ItemDraft.LONGEST_SPECIFICATION);
    private final TextArea descriptionAr =
            Fields.longText("catalogue.facts.description.ar", ItemFacts.LONGEST_DESCRIPTION);
    private final TextArea descriptionFr =
            Fields.longText("catalogue.facts.description.fr", ItemFacts.LONGEST_DESCRIPTION);
    private final Select<ItemKind> kind = Fields.choice("catalogue.kind", ItemKind.class);
    private final TradeFields trade;
    private final Select<ItemUnit> unit = Fields.choice("catalogue.unit", ItemUnit.class);
    private final Select<Integer> vat = Fields.label(new Select<>(), "catalogue.facts.vat");
    private final TextField model = Fields.optional(Fields.latinText("catalogue.facts.model", ItemFacts.LONGEST_MODEL));
    private final LinesEditor lines = new LinesEditor();
    private final SiteFields site = new SiteFields();
    private final ParsedField<Integer> warranty =
            Fields.optional(Fields.count("catalogue.facts.warrantyInMonths", ItemFacts.MOST_MONTHS));
    private final TextField standard =
            Fields.optional(Fields.text("catalogue.facts.standard", ItemFacts.LONGEST_STANDARD));
    private final Map<ItemField, HasValidation> fields = new EnumMap<>(ItemField.class);

    ItemForm(List<TradeRow> trades) {
        trade = new TradeFields(trades);
        addClassName("form-page");
        nameAr.setId("name-ar");
        nameFr.setId("name-fr");
        model.setId("model");
        kind.setValue(ItemKind.DURABLE);
        unit.setValue(ItemUnit.PIECE);
        vat.setItems(ItemFacts.VAT_RATES);
        vat.setItemLabelGenerator(ItemWords::rate);
        vat.setValue(ItemFacts.USUAL_VAT);
        Fields.hint(warranty, "catalogue.facts.warranty.hint");
        Fields.hint(standard, "catalogue.facts.standard.hint");
        Fields.hint(model, "catalogue.facts.model.hint");
        for (TextArea arabic : List.of(specificationAr, descriptionAr)) arabic.addClassName("rtl-input");
        for (TextArea french : List.of(specificationFr, descriptionFr)) french.addClassName("ltr-input");
        register();
        add(
                section(
                        "catalogue.facts.section.names",
                        true,
                        pair(nameAr, nameFr),
                        pair(specificationAr, specificationFr),
                        pair(descriptionAr, descriptionFr)),
                section("catalogue.facts.section.class", false, kind, trade, unit, vat, model),
                section("catalogue.facts.section.lines", true, lines),
                section("catalogue.facts.section.needs", true, site),
                section("catalogue.facts.section.safety", false, warranty, standard));
    }

    private void register() {
        fields.put(ItemField.NAME, nameAr);
        fields.put(ItemField.SPECIFICATION, specificationAr);
        fields.put(ItemField.DESCRIPTION, descriptionAr);
        fields.put(ItemField.SECTOR, trade.sector());
        fields.put(ItemField.TRADE, trade.trade());
        fields.put(ItemField.MODEL, model);
        fields.put(ItemField.VAT, vat);
        fields.put(ItemField.LINES, lines);
        fields.putAll(site.fields());
        fields.put(ItemField.WARRANTY, warranty);
        fields.put(ItemField.SAFETY_STANDARD, standard);
    }

    /** Adds fields of another part, asked for when an item is new. */
    void more(String titleKey, Component part, Map<ItemField, HasValidation> itsFields) {
        fields.putAll(itsFields);
        add(section(titleKey, true, part));
    }

    private static Div section(String titleKey, boolean wide, Component... parts) {
        var grid = new Div(parts);
        grid.addClassName(wide ? "stack" : "form-grid");
        var section = new Div(Localized.text(new H2(), titleKey), grid);
        section.addClassName("panel");
        return section;
    }

    /** The two languages of one thing on one line. */
    static Div pair(Component ar, Component fr) {
        var pair = new Div(ar, fr);
        pair.addClassName("field-pair");
        return pair;
    }

    void show(ItemDraft item) {
        nameAr.setValue(item.name().ar());
        nameFr.setValue(item.name().fr());
        specificationAr.setValue(item.specification().ar());
        specificationFr.setValue(item.specification().fr());
        var facts = item.facts();
        descriptionAr.setValue(facts.description().ar());
        descriptionFr.setValue(facts.description().fr());
        kind.setValue(item.kind());
        trade.show(item.sector(), facts.tradeCode());
        unit.setValue(item.unit());
        if (!ItemFacts.VAT_RATES.contains(facts.vatRate())) {
            var rates = new ArrayList<>(ItemFacts.VAT_RATES);
            rates.add(facts.vatRate());
            vat.setItems(rates);
        }
        vat.setValue(facts.vatRate());
        model.setValue(facts.model());
        lines.show(facts.lines());
        site.show(facts.needs());
        warranty.setValue(facts.warrantyMonths());
        standard.setValue(facts.safetyStandard());
    }

    /** What is written, right or wrong; what cannot be read is left out. */
    ItemDraft draft() {
        return new ItemDraft(
                new LocalizedText(nameAr.getValue(), nameFr.getValue()),
                new LocalizedText(specificationAr.getValue(), specificationFr.getValue()),
                trade.sector().getValue(),
                kind.getValue(),
                unit.getValue(),
                new ItemFacts(
                        model.getValue(),
                        new LocalizedText(descriptionAr.getValue(), descriptionFr.getValue()),
                        trade.code(),
                        vat.getValue(),
                        site.needs(),
                        warranty.getValue(),
                        standard.getValue(),
                        lines.lines()));
    }

    /** Everything that is wrong in it, what cannot be read among it. */
    List<InvalidItem> problems() {
        var problems = new ArrayList<>(draft().problems());
        if (trade.sector().isEmpty()) problems.add(new InvalidItem(ItemField.SECTOR, "catalogue.sectorMissing"));
        problems.addAll(site.unreadable());
        if (warranty.unreadable())
            problems.add(new InvalidItem(ItemField.WARRANTY, "catalogue.facts.warrantyWrong", ItemFacts.MOST_MONTHS));
        return problems;
    }

    /** Marks each field with the first thing wrong in it. @return the fields and sentences, for the summary on top */
    List<Problem> mark(List<InvalidItem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        var marked = new ArrayList<Problem>();
        for (InvalidItem problem : problems) {
            HasValidation field = fields.get(problem.field());
            if (field == null || field.isInvalid()) continue;
            field.setErrorMessage(Localized.text(problem.messageKey(), problem.values()));
            field.setInvalid(true);
            marked.add(Problem.of((Component) field, problem.messageKey(), problem.values()));
        }
        return marked;
    }

    /** Runs when a name or the model was written. */
    void onIdentity(Runnable look) {
        for (AbstractField<?, String> field : List.of(nameAr, nameFr, model))
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) look.run();
            });
    }
}
