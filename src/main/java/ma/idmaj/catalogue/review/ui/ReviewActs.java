package ma.idmaj.catalogue.review.ui;

/** What the reader of a finding may do about it. */
interface ReviewActs {

    void approve();

    void sendBack();

    void accept();

    void mend();

    void batch();

    void putOff();

    void next();

    void previous();
}
