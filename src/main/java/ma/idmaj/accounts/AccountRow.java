package ma.idmaj.accounts;

import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One account in the administrator's list.
 *
 * @param namedPermissions those it was given beside its roles'
 * @param temporary        opened for one day at a desk
 * @param factor           whether it has a second factor
 */
public record AccountRow(
        UUID id,
        String username,
        PersonName name,
        Set<Role> roles,
        Set<String> namedPermissions,
        @Nullable UUID centreId,
        boolean enabled,
        boolean demo,
        boolean temporary,
        boolean factor,
        @Nullable Instant lastLogIn) {}
