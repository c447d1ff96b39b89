package ma.idmaj.reporting;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

/** People and sum of one sector; without a sector, the groups too small or too unsure to be told apart. */
public record SectorFigure(@Nullable Sector sector, int people, Money sum) {}
