package ma.idmaj.ceremonies.press.formulas;

/** Where a formula stands; only an approved one may be put into a text. */
public enum FormulaState {
    PROPOSED,
    APPROVED,
    REFUSED,
    RETIRED
}
