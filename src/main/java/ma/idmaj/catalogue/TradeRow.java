package ma.idmaj.catalogue;

import ma.idmaj.shared.LocalizedText;

/** A trade (المهنة) of a sector. */
public record TradeRow(String code, Sector sector, LocalizedText name) {}
