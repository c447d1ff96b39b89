package ma.idmaj.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The measures are there for the token's holder, and for no account and nobody else. */
@DatabaseTest
class MetricsDoorTest {

    private static final String MEASURES = "/actuator/prometheus";

    @Autowired
    WebApplicationContext application;

    @Value("${idmaj.metrics.token}")
    String token;

    @Test
    void opensToTheToken() throws Exception {
        // In tests nothing is measured: what lies behind the door is not there, the door is.
        assertThat(status(get(MEASURES).header("Authorization", "Bearer " + token)))
                .isNotIn(401, 403, 302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer wrong", "Basic dG9rZW4="})
    void staysShutToAnythingElse(String header) throws Exception {
        assertThat(status(get(MEASURES).header("Authorization", header))).isEqualTo(401);
        assertThat(status(get(MEASURES).header("Authorization", header + token.substring(1))))
                .isEqualTo(401);
    }

    @Test
    void nothingIsPostedThere() throws Exception {
        assertThat(status(post(MEASURES).header("Authorization", "Bearer " + token)))
                .isIn(401, 403);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(request)
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
