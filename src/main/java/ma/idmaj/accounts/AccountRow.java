package ma.idmaj.accounts;

import ma.idmaj.shared.PersonName;

import java.util.Set;
import java.util.UUID;

/** One account in the administrator's list. */
public record AccountRow(UUID id, String username, PersonName name, Set<Role> roles, boolean enabled, boolean demo) {}
