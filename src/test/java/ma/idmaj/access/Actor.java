package ma.idmaj.access;

import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

import java.util.Set;
import java.util.TreeSet;

/** Who may knock: the seven roles, the data protection officer, a desk's account on the day after, and nobody known. */
enum Actor {
    CASE_WORKER(Role.CASE_WORKER),
    ORGANISER(Role.ORGANISER),
    DESK(Role.DESK),
    SUPERVISOR(Role.SUPERVISOR),
    APPROVER(Role.APPROVER),
    AUDITOR(Role.AUDITOR),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    OFFICER(Role.AUDITOR, Permission.PRIVACY_WORK),
    DELIVERY(Set.of(Permission.DAY_DELIVER)),
    NOBODY(Set.of());

    final Set<String> permissions;

    Actor(Role role, String... named) {
        this(with(role, named));
    }

    Actor(Set<String> permissions) {
        this.permissions = permissions;
    }

    private static Set<String> with(Role role, String... named) {
        var all = new TreeSet<>(role.permissions());
        all.addAll(Set.of(named));
        return all;
    }

    Authentication authentication() {
        if (this == NOBODY)
            return new AnonymousAuthenticationToken(
                    "test", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        return UsernamePasswordAuthenticationToken.authenticated(
                "test-" + name(), null, AuthorityUtils.createAuthorityList(permissions));
    }
}
