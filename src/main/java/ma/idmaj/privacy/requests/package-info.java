/** The register of requests: access, rectification, objection; who asks, by when, what was answered. */
@NamedInterface("requests")
@NullMarked
package ma.idmaj.privacy.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
