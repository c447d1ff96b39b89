package ma.idmaj.beneficiaries;

/** As on the identity card; papers agree with it. */
public enum Sex {
    FEMALE,
    MALE
}
