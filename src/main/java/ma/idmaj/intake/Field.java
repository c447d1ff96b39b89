package ma.idmaj.intake;

import java.util.List;
import java.util.Map;

/** What a column of the list can hold. Labels: {@code intake.field.<NAME>}. */
public enum Field {
    NUMBER(true),
    NAME_AR(true),
    NAME_LATIN(true),
    /** First and family names in columns of their own are joined as the rows are read; a draft has whole names. */
    FIRST_NAME_AR(true),
    LAST_NAME_AR(true),
    FIRST_NAME_LATIN(true),
    LAST_NAME_LATIN(true),
    CIN(true),
    BIRTH(true),
    PHONE(true),
    SEX(true),
    PROJECT(true),
    /** These four in a file of people alone. */
    TRAINING(true),
    ADDRESS(true),
    TERRITORY(true),
    CENTRE(true),
    ITEM(false),
    QUANTITY(false),
    UNIT_PRICE(false),
    LINE_TOTAL(false),
    /** These in a supplier's price list, beside the price. */
    ITEM_FR(false),
    ITEM_AR(false),
    UNIT(false),
    PRICE_DATE(false),
    ITEM_REFERENCE(false),
    BRAND(false),
    WARRANTY(false);

    /** What tells one person of a list from the next. */
    static final List<Field> IDENTITY = List.of(NAME_AR, NAME_LATIN, CIN);

    static final List<Field> OF_ITEM = List.of(ITEM, QUANTITY, UNIT_PRICE, LINE_TOTAL);

    private static final Map<Field, Field> OTHER_SCRIPT = Map.of(
            NAME_AR,
            NAME_LATIN,
            NAME_LATIN,
            NAME_AR,
            FIRST_NAME_AR,
            FIRST_NAME_LATIN,
            FIRST_NAME_LATIN,
            FIRST_NAME_AR,
            LAST_NAME_AR,
            LAST_NAME_LATIN,
            LAST_NAME_LATIN,
            LAST_NAME_AR);

    /** What only a price list has. */
    static final List<Field> OF_PRICE_LIST =
            List.of(ITEM_FR, ITEM_AR, UNIT, PRICE_DATE, ITEM_REFERENCE, BRAND, WARRANTY);

    private final boolean ofPerson;

    Field(boolean ofPerson) {
        this.ofPerson = ofPerson;
    }

    /** Whether there is one value a person; otherwise there is one a piece of equipment. */
    public boolean ofPerson() {
        return ofPerson;
    }

    public String labelKey() {
        return "intake.field." + name();
    }

    boolean isName() {
        return OTHER_SCRIPT.containsKey(this);
    }

    boolean isArabicName() {
        return isName() && name().endsWith("_AR");
    }

    Field inOtherScript() {
        return OTHER_SCRIPT.get(this);
    }
}
