package ma.idmaj.ceremonies.readiness;

/** What has to be true of a line before its person is called. */
public enum ReadinessPoint {
    /** The project has the committee's decision and its money. */
    PROJECT,
    /** Every item has a price, and none that is too old to be trusted. */
    PRICES,
    /** What is to be handed over is in the store. */
    GOODS,
    /** Each durable item has its pieces, told by their serial numbers. */
    SERIALS,
    /** The person said on the telephone, or in answer to the convocation, that they come. */
    PHONE,
    INVITED,
    /** The consent to the processing of data, and the number of the identity card. */
    PAPERS;

    /** Whether it is told only to those who read people's files. */
    public boolean personal() {
        return this == PHONE || this == INVITED || this == PAPERS;
    }
}
