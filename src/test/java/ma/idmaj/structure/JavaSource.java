package ma.idmaj.structure;

import java.util.ArrayList;
import java.util.List;

/** Just enough of a reader of Java to tell string literals from comments and characters. */
record JavaSource(String text) {

    /**
     * @param value     between the quotes, escapes as written
     * @param line      counted from 1
     * @param statement the code between the last {@code ;}, <code>{</code> or <code>}</code> and the literal
     */
    record Literal(String value, int line, String statement) {}

    List<Literal> literals() {
        var found = new ArrayList<Literal>();
        var statement = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end;
            if (text.startsWith("//", i)) {
                end = endOf("\n", i);
            } else if (text.startsWith("/*", i)) {
                end = endOf("*/", i + 2) + 2;
            } else if (text.startsWith("\"\"\"", i)) {
                end = endOf("\"\"\"", i + 3) + 3;
                found.add(new Literal(text.substring(i + 3, end - 3), lineOf(i), statement.toString()));
                statement.append("\"\"");
            } else if (c == '"' || c == '\'') {
                end = closing(c, i + 1) + 1;
                if (c == '"') found.add(new Literal(text.substring(i + 1, end - 1), lineOf(i), statement.toString()));
                statement.append(text, i, end);
            } else {
                end = i + 1;
                if (c == ';' || c == '{' || c == '}') statement.setLength(0);
                else statement.append(c);
            }
            i = Math.min(end, text.length());
        }
        return found;
    }

    private int endOf(String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at;
    }

    private int closing(char quote, int from) {
        int i = from;
        while (i < text.length() - 1 && text.charAt(i) != quote) i += text.charAt(i) == '\\' ? 2 : 1;
        return i;
    }

    private int lineOf(int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}
