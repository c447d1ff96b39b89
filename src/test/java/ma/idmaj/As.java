package ma.idmaj;

import ma.idmaj.accounts.DemoAccount;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;

/** Runs a test of the demo profile as one of its accounts, with that account's real permissions and centre. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = As.Account.class)
public @interface As {

    DemoAccount value();

    /** Finds the account as a log-in would. */
    class Account implements WithSecurityContextFactory<As> {

        private final UserDetailsService accounts;

        Account(UserDetailsService accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(As as) {
            var account = accounts.loadUserByUsername(as.value().username());
            var authorities = new ArrayList<GrantedAuthority>(account.getAuthorities());
            // Vaadin's tests without a browser look for roles with this prefix alone; the product knows none.
            account.getAuthorities()
                    .forEach(a -> authorities.add(new SimpleGrantedAuthority("ROLE_" + a.getAuthority())));
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, authorities));
            return context;
        }
    }
}
