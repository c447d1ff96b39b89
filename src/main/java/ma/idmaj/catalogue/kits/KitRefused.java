package ma.idmaj.catalogue.kits;

import ma.idmaj.shared.Refusal;

import java.util.List;

/** What is written can't become a version: everything that is wrong with it, the first as the refusal's own sentence. */
public class KitRefused extends Refusal {

    private final transient List<Problem> problems;

    /**
     * @param line  counted from 1; 0 for the kit as a whole
     * @param key   of the sentence that names the line and how to mend it
     */
    public record Problem(int line, String key, List<Object> values) {

        static Problem of(int line, String key, Object... values) {
            return new Problem(line, key, List.of(values));
        }
    }

    KitRefused(List<Problem> problems) {
        super(problems.getFirst().key(), problems.getFirst().values().toArray());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
