package ma.idmaj.beneficiaries.duplicates;

import java.util.List;

/** A fact of two files to be made one, for which a value is chosen. */
public enum FileFact {
    ARABIC_NAME("name_ar"),
    LATIN_NAME("name_latin"),
    CIN("cin_sealed", "cin_index", "cin_masked"),
    PHONE("phone_sealed", "phone_index", "phone_masked"),
    SECOND_PHONE("second_phone_sealed", "second_phone_index", "second_phone_masked"),
    BIRTH_DATE("birth_date"),
    SEX("sex"),
    FAMILY_SITUATION("family_situation"),
    DEPENDANTS("dependants"),
    ADDRESS("address"),
    COMMUNE("commune"),
    TERRITORY("division_code"),
    CENTRE("centre_id"),
    TRAINING("training");

    private final List<String> columns;

    FileFact(String... columns) {
        this.columns = List.of(columns);
    }

    /** Where a file keeps it. */
    public List<String> columns() {
        return columns;
    }

    public boolean ofName() {
        return this == ARABIC_NAME || this == LATIN_NAME;
    }
}
