package ma.idmaj.beneficiaries.duplicates;

/** What speaks for or against two files being of one person, as people are told it. */
public enum Reason {
    SAME_CIN(true),
    CIN_ONE_SIGN_OFF(true),
    CIN_DIFFERS(false),
    SAME_PHONE(true),
    PHONE_ONE_DIGIT_OFF(true),
    PHONE_DIFFERS(false),
    SAME_BIRTH(true),
    BIRTH_DAY_AND_MONTH_SWAPPED(true),
    BIRTH_NEAR(true),
    BIRTH_DIFFERS(false),
    SAME_NAME(true),
    ARABIC_NAMES_ALIKE(true),
    LATIN_NAMES_ALIKE(true),
    ALIKE_ACROSS_SCRIPTS(true),
    NAMES_IN_ANOTHER_ORDER(true),
    NAMES_DIFFER(false),
    SEX_DIFFERS(false);

    private final boolean speaksFor;

    Reason(boolean speaksFor) {
        this.speaksFor = speaksFor;
    }

    public boolean speaksFor() {
        return speaksFor;
    }
}
