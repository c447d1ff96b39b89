package ma.idmaj.accounts;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Who is acting now, and what they may do. */
@Component
public class CurrentUser {

    /** The user name written beside every act; {@code system} for start-up work. */
    public String username() {
        return authentication().map(Authentication::getName).orElse("system");
    }

    public boolean may(String permission) {
        return authentication().stream()
                .flatMap(a -> a.getAuthorities().stream())
                .anyMatch(granted -> permission.equals(granted.getAuthority()));
    }

    public Optional<SignedIn> account() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /**
     * The centre whose files alone this account sees; empty for roles that see all. Only those who write files are bound
     * to a centre; another role frees them of it when it reads people's files in its own right, and no other does.
     */
    public Optional<UUID> centreScope() {
        return account()
                .filter(a -> a.roles().contains(Role.CASE_WORKER)
                        && a.roles().stream()
                                .filter(role -> role != Role.CASE_WORKER)
                                .noneMatch(role -> role.permissions().contains(Permission.PEOPLE_READ)))
                .map(a -> Optional.ofNullable(a.centreId()).orElse(NO_CENTRE));
    }

    /** A case worker without a centre sees nobody's file rather than everybody's. */
    private static final UUID NO_CENTRE = new UUID(0, 0);

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                // A visitor of the log-in is nobody, not somebody of that name.
                .filter(a -> !(a instanceof AnonymousAuthenticationToken));
    }
}
