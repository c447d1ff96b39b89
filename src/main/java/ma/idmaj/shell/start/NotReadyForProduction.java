package ma.idmaj.shell.start;

import java.util.List;

/** The application would run unsafely, or not at all, as it is set up. Its breaches are shown in place of a trace. */
class NotReadyForProduction extends RuntimeException {

    NotReadyForProduction(List<String> breaches) {
        super(String.join(System.lineSeparator(), breaches), null, false, false);
    }
}
