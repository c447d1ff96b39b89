package ma.idmaj.accounts;

import ma.idmaj.shared.PersonName;

import java.util.Set;
import java.util.UUID;

/**
 * One account in the administrator's list.
 *
 * @param namedPermissions those it was given beside its roles'
 */
public record AccountRow(
        UUID id,
        String username,
        PersonName name,
        Set<Role> roles,
        Set<String> namedPermissions,
        boolean enabled,
        boolean demo) {}
