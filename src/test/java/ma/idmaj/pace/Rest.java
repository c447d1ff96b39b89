package ma.idmaj.pace;

import org.springframework.test.util.ReflectionTestUtils;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** For tests in which one account does in a second what a person does in a day. */
public final class Rest {

    private Rest() {}

    /** Every account has asked for nothing lately. */
    public static void all(Pace pace) {
        ((Map<?, ?>) ReflectionTestUtils.getField(pace, "buckets")).clear();
    }

    /** What was asked for since, by whomever. */
    static Set<String> asked(Pace pace) {
        return ((Map<?, ?>) ReflectionTestUtils.getField(pace, "buckets"))
                .keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }
}
