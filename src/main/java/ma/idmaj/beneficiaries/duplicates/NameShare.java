package ma.idmaj.beneficiaries.duplicates;

/** How common a word of names is. */
public interface NameShare {

    /**
     * @param word folded, without its article
     * @return the share of people who bear it, above 0 and at most 1
     */
    double of(String word);
}
