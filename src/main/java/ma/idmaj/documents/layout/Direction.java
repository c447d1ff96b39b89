package ma.idmaj.documents.layout;

/** Which way a line is read, and so the order of a table's columns. */
public enum Direction {
    RTL,
    LTR;

    public static Direction of(boolean arabic) {
        return arabic ? RTL : LTR;
    }

    /** The way a text in an unknown language is read: as its first letter. */
    public static Direction ofText(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(way -> of(way != Character.DIRECTIONALITY_LEFT_TO_RIGHT))
                .findFirst()
                .orElse(LTR);
    }

    static boolean rightward(char c) {
        byte way = Character.getDirectionality(c);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    }

    /** Whether it runs leftward in an Arabic text without any rule being asked: Arabic letters, marks, plain signs. */
    static boolean plainRightward(char c) {
        if (c < '\u0600') return c == ' ' || c == '.' || c == '-' || c == '(' || c == ')' || c == '«' || c == '»';
        if (c > '\u06FF') return false;
        byte way = Character.getDirectionality(c);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC || way == Character.DIRECTIONALITY_NONSPACING_MARK;
    }
}
