package ma.idmaj.reporting;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

/** People and sum of one trade; an empty name stands for the groups too small to be told apart. */
public record TradeFigure(LocalizedText trade, int people, Money sum) {}
