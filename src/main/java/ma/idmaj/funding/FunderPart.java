package ma.idmaj.funding;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

/** What one funder pays of an amount. */
public record FunderPart(LocalizedText name, Money amount) {}
