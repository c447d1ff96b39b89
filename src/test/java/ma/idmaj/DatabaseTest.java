package ma.idmaj;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A module's services on the real database, rolled back after each test. The properties are the same everywhere, so that
 * one context serves all.
 */
@SpringBootTest(
        properties = {
            "idmaj.database.shared=true",
            // One account does in seconds what people do in days.
            "idmaj.pace.searches-a-minute=1000000",
            "idmaj.pace.exports-in-ten-minutes=1000000",
            "idmaj.pace.numbers-in-ten-minutes=1000000",
            "idmaj.metrics.token=a-token-that-only-tests-know-of",
            "idmaj.keys.seal=dGVzdC1rZXktZm9yLXNlYWxpbmctMzItYnl0ZXMtISE=",
            "idmaj.keys.index=dGVzdC1rZXktZm9yLWluZGV4aW5nLTMyLWJ5dGVzISE=",
            "idmaj.keys.audit=dGVzdC1rZXktZm9yLXRoZS10cmFpbC0zMi1ieXRlcyE="
        })
@Import(SignIn.class)
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatabaseTest {}
