package ma.idmaj.beneficiaries.contacts;

/** What a person is called for. */
public enum CallPurpose {
    FILE_UPDATE,
    DIAGNOSIS,
    CEREMONY,
    VISIT,
    OTHER
}
