package ma.idmaj.beneficiaries;

/** The orders a list of people can be read in; each ends with the id, so that no two people share a place. */
public enum PeopleOrder {
    ARABIC_NAME("sort_ar", true),
    LATIN_NAME("sort_latin", true),
    /** The file opened last comes first. */
    NEWEST("file_number", false);

    private final String column;
    private final boolean ascending;

    PeopleOrder(String column, boolean ascending) {
        this.column = column;
        this.ascending = ascending;
    }

    public static PeopleOrder byName(boolean latin) {
        return latin ? LATIN_NAME : ARABIC_NAME;
    }

    /** Whether the people who have a word can be read in this order without sorting them. */
    boolean byName() {
        return this != NEWEST;
    }

    String column() {
        return column;
    }

    /** @param onwards whether the list is read forwards */
    String clause(String table, String id, boolean onwards) {
        String direction = ascending == onwards ? "" : " desc";
        return "order by " + table + column + direction + ", " + id + direction;
    }

    /** Those past a person's place, with the values (key, key, id). Row values would not use the index. */
    String past(String table, String id, boolean onwards) {
        String sign = ascending == onwards ? ">" : "<";
        String key = table + column;
        return key + " " + sign + "= ? and (" + key + " " + sign + " ? or " + id + " " + sign + " ?)";
    }
}
