package ma.idmaj.catalogue.substitutes;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.UUID;

/** The item at the other end. */
public record SubstituteRow(
        UUID itemId, String reference, LocalizedText name, Money price, ItemUnit unit, ItemState state) {}
