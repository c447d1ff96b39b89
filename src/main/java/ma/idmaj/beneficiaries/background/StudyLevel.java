package ma.idmaj.beneficiaries.background;

/** Levels of school and of vocational training, lowest first within each. */
public enum StudyLevel {
    LITERACY,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    BACCALAUREATE,
    HIGHER,
    APPRENTICESHIP,
    SPECIALISATION,
    QUALIFICATION,
    TECHNICIAN,
    SPECIALISED_TECHNICIAN
}
