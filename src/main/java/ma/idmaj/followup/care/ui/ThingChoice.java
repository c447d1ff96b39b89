package ma.idmaj.followup.care.ui;

import com.vaadin.flow.component.select.Select;

import ma.idmaj.followup.care.cases.Belonging;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** One of the things a person was handed over, with its serial number; its warranty is said under it. */
final class ThingChoice {

    private ThingChoice() {}

    static Select<Belonging> of(List<Belonging> things, LocalDate today) {
        var choice = Fields.label(new Select<Belonging>(), "followup.care.thing");
        choice.setId("care-thing");
        choice.addClassName("wide");
        choice.setItems(things);
        Localized.on(choice, language -> {
            choice.setItemLabelGenerator(thing -> thing == null ? "" : label(thing, language.arabic()));
            choice.setHelperText(warranty(choice.getValue(), today));
        });
        choice.addValueChangeListener(change -> choice.setHelperText(warranty(change.getValue(), today)));
        if (things.size() == 1) choice.setValue(things.getFirst());
        return choice;
    }

    private static String label(Belonging thing, boolean arabic) {
        String item = thing.item().in(arabic);
        if (!thing.serial().isEmpty()) return item + " · " + thing.serial();
        return thing.quantity() == 1 ? item : Localized.text("followup.care.many", item, thing.quantity());
    }

    private static String warranty(@Nullable Belonging thing, LocalDate today) {
        if (thing == null) return "";
        LocalDate until = thing.warrantyUntil();
        if (until == null) return Localized.text("followup.care.warranty.unknown");
        return Localized.text(
                until.isBefore(today) ? "followup.care.warranty.over" : "followup.care.warranty.until",
                Formats.date(until));
    }
}
