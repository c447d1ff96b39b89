package ma.idmaj.beneficiaries.background;

import ma.idmaj.shared.LocalizedText;

/** A trade an entry may be of. */
public record TradeChoice(String code, LocalizedText name) {}
