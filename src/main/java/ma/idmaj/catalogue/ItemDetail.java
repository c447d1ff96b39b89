package ma.idmaj.catalogue;

import ma.idmaj.catalogue.facts.ItemFacts;

/** All that is written of one item. Lists do with the row alone. */
public record ItemDetail(ItemRow item, ItemFacts facts) {

    /** As its form shows it. */
    public ItemDraft draft() {
        return new ItemDraft(item.name(), item.specification(), item.sector(), item.kind(), item.unit(), facts);
    }
}
