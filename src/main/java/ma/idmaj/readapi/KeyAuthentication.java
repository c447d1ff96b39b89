package ma.idmaj.readapi;

import ma.idmaj.accounts.Permission;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.List;

/** A partner's program: may read figures and nothing else. Holds the key's mark, never the key. */
final class KeyAuthentication extends AbstractAuthenticationToken {

    private final transient KeyCheck.Holder holder;

    KeyAuthentication(KeyCheck.Holder holder) {
        super(List.of(new SimpleGrantedAuthority(Permission.FIGURES_READ)));
        this.holder = holder;
        setAuthenticated(true);
    }

    KeyCheck.Holder holder() {
        return holder;
    }

    @Override
    public String getName() {
        return holder.mark();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return holder.mark();
    }
}
