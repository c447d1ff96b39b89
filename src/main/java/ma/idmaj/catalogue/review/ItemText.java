package ma.idmaj.catalogue.review;

import ma.idmaj.shared.LocalizedText;

/** The texts an item has in both languages. */
public enum ItemText {
    NAME,
    DESCRIPTION,
    SPECIFICATION,
    LICENCE;

    public LocalizedText of(ItemFacts item) {
        return switch (this) {
            case NAME -> item.name();
            case DESCRIPTION -> item.description();
            case SPECIFICATION -> item.specification();
            case LICENCE -> item.licence();
        };
    }
}
