package badsamples.feature;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class Injected {
    @Autowired
    String field;

    @Value("${any}")
    String value;

    @Autowired
    void take(String text) {}
}
