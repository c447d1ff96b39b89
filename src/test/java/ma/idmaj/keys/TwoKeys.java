package ma.idmaj.keys;

import ma.idmaj.SignIn;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An application in the middle of a change of keys, on a database of its own. What is written stays: rows are told apart. */
@SpringBootTest(
        properties = {
            "idmaj.database.shared=true",
            "idmaj.keys.seal=" + TwoKeys.SEAL,
            "idmaj.keys.seal.also=" + TwoKeys.OLD_SEAL,
            "idmaj.keys.index=" + TwoKeys.INDEX,
            "idmaj.keys.index.also=" + TwoKeys.OLD_INDEX,
            "idmaj.keys.audit=dGVzdC1rZXktZm9yLXRoZS10cmFpbC0zMi1ieXRlcyE="
        })
@Import(SignIn.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TwoKeys {

    String SEAL = "bmV3LXNlYWxpbmcta2V5LW9mLXRoZS10ZXN0cy0zMmI=";
    String OLD_SEAL = "b2xkLXNlYWxpbmcta2V5LW9mLXRoZS10ZXN0cy0zMmI=";
    String INDEX = "bmV3LWluZGV4aW5nLWtleS1vZi10aGUtdGVzdHMtMzI=";
    String OLD_INDEX = "b2xkLWluZGV4aW5nLWtleS1vZi10aGUtdGVzdHMtMzI=";
}
