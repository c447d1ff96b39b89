package ma.idmaj.privacy;

import java.util.UUID;

/** Addresses of the pages on people's rights, relative to the root. */
public final class PrivacyLinks {

    public static final String REQUESTS = "privacy";
    public static final String REQUEST = "privacy/requests";
    public static final String RETENTION = "privacy/retention";
    public static final String HOLDS = "privacy/holds";
    public static final String NOTICES = "privacy/notices";

    private PrivacyLinks() {}

    public static String request(UUID id) {
        return REQUEST + "/" + id;
    }
}
