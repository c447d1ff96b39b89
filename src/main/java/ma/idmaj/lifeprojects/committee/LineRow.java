package ma.idmaj.lifeprojects.committee;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * One file of an agenda.
 *
 * @param name      of the person; absent for readers who may see needs but not people
 * @param cinMasked empty when the reader may not see people, or when to be completed
 * @param total     of the needs at today's reference prices
 * @param outcome   absent while undecided, and for readers who learn it when the session is closed
 * @param decidedBy user name
 */
public record LineRow(
        UUID id,
        UUID projectId,
        UUID beneficiaryId,
        int position,
        @Nullable PersonName name,
        String cinMasked,
        LocalizedText title,
        Money total,
        PersonName presenter,
        @Nullable Outcome outcome,
        @Nullable String decidedBy,
        List<String> missing,
        String reason) {}
