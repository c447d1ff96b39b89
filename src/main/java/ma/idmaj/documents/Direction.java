package ma.idmaj.documents;

/** Which way a line is read, and so the order of a table's columns. */
enum Direction {
    RTL,
    LTR;

    static Direction of(boolean arabic) {
        return arabic ? RTL : LTR;
    }
}
