package ma.idmaj.ceremonies.press;

import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing checked, with the numbers compared.
 *
 * @param values  of the sentence that says what was compared
 * @param problem what is wrong, where, and how to mend it; null when it holds
 */
public record PressTick(
        PressCheck check, List<Object> values, @Nullable Refusal problem) {

    static PressTick of(PressCheck check, boolean holds, Refusal otherwise, Object... values) {
        return new PressTick(check, List.of(values), holds ? null : otherwise);
    }

    public boolean holds() {
        return problem == null;
    }
}
