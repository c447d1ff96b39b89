package ma.idmaj.ceremonies.press.formulas;

/** Address of the formulas' page. */
public final class FormulaLinks {

    public static final String ALL = "ceremonies/formulas";

    private FormulaLinks() {}
}
