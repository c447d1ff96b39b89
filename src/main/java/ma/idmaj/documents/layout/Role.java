package ma.idmaj.documents.layout;

/** What a part of a paper is to somebody who hears it read. */
enum Role {
    DOCUMENT("Document"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    P("P"),
    TABLE("Table"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    FIGURE("Figure");

    final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    boolean cell() {
        return this == TH || this == TD;
    }

    static Role heading(int level) {
        return level <= 1 ? H1 : level == 2 ? H2 : H3;
    }
}
