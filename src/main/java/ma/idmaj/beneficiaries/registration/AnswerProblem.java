package ma.idmaj.beneficiaries.registration;

import java.util.List;

/**
 * An answer that keeps a registration from being sent.
 *
 * @param key of the sentence that says how to put it right
 */
public record AnswerProblem(Answer answer, String key, List<Object> values) {

    AnswerProblem(Answer answer, String key) {
        this(answer, key, List.of());
    }
}
