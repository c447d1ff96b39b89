package ma.idmaj.lifeprojects.committee;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A project that waits: submitted and on no open agenda, or approved and not yet funded.
 *
 * @param name  of the person; absent for readers who may see needs but not people
 * @param total of the needs at today's reference prices
 * @param since when it came to this state
 */
public record WaitingFile(UUID projectId, @Nullable PersonName name, LocalizedText title, Money total, Instant since) {}
