package ma.idmaj.reporting;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

/** What a funder has paid of what was handed over, and what it brought. */
public record FunderFigure(LocalizedText name, Money brought, Money spent) {}
