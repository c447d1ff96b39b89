package ma.idmaj.lifeprojects;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One life project in lists.
 *
 * @param name      of the person; absent for readers who may see needs but not people
 * @param confirmed for a project approved outside: whether a list's approver has confirmed it
 */
public record ProjectRow(
        UUID id,
        UUID beneficiaryId,
        @Nullable PersonName name,
        LocalizedText title,
        @Nullable String tradeCode,
        ProjectState state,
        boolean approvedOutside,
        boolean confirmed) {}
