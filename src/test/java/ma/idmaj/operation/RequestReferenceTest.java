package ma.idmaj.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.ArrayList;
import java.util.HashSet;

class RequestReferenceTest {

    @Test
    void isOneForARequestAndAnotherForTheNext() throws Exception {
        var seen = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            new RequestReference().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (in, out) -> {
                seen.add(MDC.get("request"));
                assertThat(RequestReference.current()).isEqualTo(MDC.get("request"));
            });
        }
        assertThat(seen).allMatch(one -> one.matches("[0-9A-F]{8}"));
        assertThat(new HashSet<>(seen)).hasSize(2);
        assertThat(MDC.get("request")).isNull();
    }
}
