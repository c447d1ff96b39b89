package ma.idmaj.accounts;

import ma.idmaj.shared.NewId;
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

    private final UUID id;
    private final UUID sessionId = NewId.next();
    private final long stamp;
    private final boolean passwordDue;
    private final boolean factorDue;
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
        this.id = account.id;
        this.stamp = account.stamp;
        this.passwordDue = account.passwordDue;
        this.factorDue = account.factorDue;
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

    /** The account's. */
    public UUID id() {
        return id;
    }

    /** Of the session that begins when this logs in; another each time the account is looked up. */
    public UUID sessionId() {
        return sessionId;
    }

    /** The account's when it was looked up. */
    public long stamp() {
        return stamp;
    }

    /** Whether the password was given by another, and is to be replaced before anything else. */
    public boolean passwordDue() {
        return passwordDue;
    }

    /** Whether a second factor is to be enrolled whatever the roles. */
    public boolean factorDue() {
        return factorDue;
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
