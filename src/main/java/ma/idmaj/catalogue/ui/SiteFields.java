package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.facts.InvalidItem;
import ma.idmaj.catalogue.facts.ItemField;
import ma.idmaj.catalogue.facts.PowerSupply;
import ma.idmaj.catalogue.facts.SiteNeeds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an item needs where it will stand: power, floor, a licence. Unknown is an answer of its own. */
class SiteFields extends Div {

    private final Select<PowerSupply> power = Fields.choice("catalogue.facts.power", PowerSupply.class);
    private final ParsedField<Integer> watts =
            Fields.optional(Fields.count("catalogue.facts.wattsField", SiteNeeds.MOST_WATTS));
    private final ParsedField<Integer> floor = Fields.optional(Fields.area("catalogue.facts.floorSpace"));
    private final Select<Boolean> licence = Fields.label(new Select<>(), "catalogue.facts.licence");
    private final TextField licenceAr = Fields.arabicText("catalogue.facts.licence.ar", SiteNeeds.LONGEST_LICENCE);
    private final TextField licenceFr = Fields.latinText("catalogue.facts.licence.fr", SiteNeeds.LONGEST_LICENCE);
    private final Div names = ItemForm.pair(licenceAr, licenceFr);

    SiteFields() {
        addClassName("stack");
        power.setId("power");
        watts.setId("watts");
        licenceFr.setId("licence-fr");
        licence.setId("licence");
        power.setEmptySelectionAllowed(true);
        licence.setItems(true, false);
        licence.setEmptySelectionAllowed(true);
        Localized.on(this, language -> {
            power.setEmptySelectionCaption(Localized.text("catalogue.facts.unknown"));
            power.setItemLabelGenerator(
                    fed -> fed == null ? Localized.text("catalogue.facts.unknown") : Localized.label(fed));
            licence.setEmptySelectionCaption(Localized.text("catalogue.facts.unknown"));
            licence.setItemLabelGenerator(ItemWords::needed);
        });
        power.addValueChangeListener(change -> follow());
        licence.addValueChangeListener(change -> follow());
        follow();
        var grid = new Div(power, watts, floor, licence);
        grid.addClassName("form-grid");
        add(grid, names);
    }

    /** What the answers leave nothing to say about is not asked. */
    private void follow() {
        watts.setVisible(power.getValue() != PowerSupply.NONE);
        names.setVisible(Boolean.TRUE.equals(licence.getValue()));
    }

    void show(SiteNeeds needs) {
        power.setValue(needs.power());
        watts.setValue(needs.watts());
        floor.setValue(needs.floorSpaceDm2());
        licence.setValue(needs.licenceNeeded());
        licenceAr.setValue(needs.licence().ar());
        licenceFr.setValue(needs.licence().fr());
    }

    SiteNeeds needs() {
        return new SiteNeeds(
                power.getValue(),
                watts.isVisible() ? watts.getValue() : null,
                floor.getValue(),
                licence.getValue(),
                names.isVisible()
                        ? new LocalizedText(licenceAr.getValue(), licenceFr.getValue())
                        : new LocalizedText("", ""));
    }

    List<InvalidItem> unreadable() {
        var problems = new ArrayList<InvalidItem>();
        if (watts.isVisible() && watts.unreadable())
            problems.add(new InvalidItem(ItemField.WATTS, "catalogue.facts.wattsWrong", SiteNeeds.MOST_WATTS));
        if (floor.unreadable())
            problems.add(new InvalidItem(
                    ItemField.FLOOR_SPACE, "catalogue.facts.floorSpaceWrong", SiteNeeds.MOST_DM2 / 100));
        return problems;
    }

    Map<ItemField, HasValidation> fields() {
        return Map.of(ItemField.WATTS, watts, ItemField.FLOOR_SPACE, floor, ItemField.LICENCE, licenceAr);
    }
}
