package ma.idmaj.lifeprojects;

import java.util.UUID;

/** Its holder has given a project up. */
public record ProjectWithdrawn(UUID project) {}
