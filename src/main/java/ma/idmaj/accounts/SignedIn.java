package ma.idmaj.accounts;

import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The signed-in account as the security context carries it: name, roles, centre. */
public final class SignedIn extends User {

    private static final Set<GrantedAuthority> DELIVERY = Set.of(new SimpleGrantedAuthority(Permission.DAY_DELIVER));

    private final PersonName name;
    private final Set<Role> roles;
    private final @Nullable UUID centreId;

    /**
     * @param named permissions beside those of the roles
     * @param today on which a temporary account has to open; the day after it opens for what it had kept, with no more
     *              rights than that takes
     */
    SignedIn(Account account, Set<String> named, LocalDate today) {
        super(
                account.username,
                account.passwordHash,
                account.enabled,
                account.opensOn(today) || account.onlyDeliversOn(today),
                true,
                true,
                account.onlyDeliversOn(today) ? DELIVERY : authorities(account.roles, named));
        this.name = account.name;
        this.roles = Set.copyOf(account.roles);
        this.centreId = account.centreId;
    }

    private static Collection<GrantedAuthority> authorities(Set<Role> roles, Set<String> named) {
        return Stream.concat(roles.stream().flatMap(role -> role.permissions().stream()), named.stream())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toSet());
    }

    public PersonName name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }

    public @Nullable UUID centreId() {
        return centreId;
    }
}
