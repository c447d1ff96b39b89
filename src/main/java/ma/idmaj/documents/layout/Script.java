package ma.idmaj.documents.layout;

/** The language a word is read in, as far as its letters tell. */
enum Script {
    ARABIC("ar"),
    LATIN("fr"),
    /** Figures and signs, which go with the words before them. */
    NONE("");

    final String language;

    Script(String language) {
        this.language = language;
    }

    static Script of(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 'A') continue;
            if (c >= '\u0600' && Direction.rightward(c)) return ARABIC;
            if (Character.isLetter(c)) return LATIN;
        }
        return NONE;
    }
}
