package ma.idmaj.lifeprojects;

import java.util.UUID;

/** A project begins with a kit: its needs list is filled from it in the same transaction. */
public record ProjectOpened(UUID project, UUID kit) {}
