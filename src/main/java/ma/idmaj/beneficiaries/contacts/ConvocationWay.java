package ma.idmaj.beneficiaries.contacts;

/** How a convocation is brought to the person. */
public enum ConvocationWay {
    PHONE,
    SMS,
    LETTER,
    IN_PERSON
}
