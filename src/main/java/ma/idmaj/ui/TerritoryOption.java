package ma.idmaj.ui;

import ma.idmaj.shared.LocalizedText;

/**
 * One administrative division to choose.
 *
 * @param parentCode code of the division above; empty for a region
 * @param level      as the data name it ({@code region}, {@code province}, {@code prefecture}, {@code arrondissement} …)
 * @param name       shown in the list
 */
public record TerritoryOption(String code, String parentCode, String level, LocalizedText name) {}
