package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.kits.KitLinks;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitUse;
import ma.idmaj.catalogue.tabs.ItemTab;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;

import java.util.List;

/** On an item's page: the kits on offer that have it, as a line or in another's stead. */
@org.springframework.stereotype.Component
class UsedInTab implements ItemTab {

    private final KitService kits;

    UsedInTab(KitService kits) {
        this.kits = kits;
    }

    @Override
    public String titleKey() {
        return "catalogue.kits.usedIn";
    }

    @Override
    public String path() {
        return CatalogueLinks.KITS_TAB;
    }

    @Override
    public Component content(ItemRow item, Runnable changed) {
        List<KitUse> uses = kits.kitsUsing(List.of(item.id())).getOrDefault(item.id(), List.of());
        if (uses.isEmpty()) return new EmptyState("catalogue.kits.unused.title", "catalogue.kits.unused.hint");
        var table = new DataTable<KitUse>("catalogue.kits.usedIn")
                .column("catalogue.kits.kit", UsedInTab::name)
                .column("catalogue.kits.usedAs", (use, language) -> as(use))
                .column("catalogue.kits.priority", (use, language) -> KitWords.chip(use.priority()))
                .number("catalogue.quantity", (use, language) -> new Span(Integer.toString(use.quantity())))
                .rows(uses);
        table.addClassName("kit-table");
        return table;
    }

    private static Component name(KitUse use, Language language) {
        var name = new Div(
                KitWords.link(KitLinks.kit(use.code()), use.name().in(language.arabic())),
                KitWords.hint(use.trade().in(language.arabic())));
        name.addClassName("kit-name");
        return name;
    }

    private static StateChip as(KitUse use) {
        return use.alternate()
                ? new StateChip(Tone.NEUTRAL, "catalogue.kits.asAlternate")
                : new StateChip(Tone.GOOD, "catalogue.kits.asLine");
    }

    @Override
    public int order() {
        return 60;
    }
}
