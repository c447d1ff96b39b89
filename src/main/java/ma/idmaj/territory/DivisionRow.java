package ma.idmaj.territory;

import ma.idmaj.shared.LocalizedText;

/**
 * One administrative division with its HCP code.
 *
 * @param level      region, province, prefecture, prefecture_of_arrondissements or arrondissement
 * @param parentCode of the division above; empty for a region
 * @param label      name with its kind, e.g. «عمالة مقاطعات سيدي البرنوصي»
 */
public record DivisionRow(String code, String level, String parentCode, LocalizedText name, LocalizedText label) {}
