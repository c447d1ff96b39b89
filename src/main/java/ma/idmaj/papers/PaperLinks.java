package ma.idmaj.papers;

import java.util.UUID;

/** Addresses of the papers' pages. */
public final class PaperLinks {

    public static final String VERIFY = "verify";
    public static final String PAPERS = "papers";

    private PaperLinks() {}

    public static String verify(String typed) {
        return VERIFY + "/" + typed;
    }

    public static String paper(UUID id) {
        return PAPERS + "/" + id;
    }
}
