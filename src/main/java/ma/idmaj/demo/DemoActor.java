package ma.idmaj.demo;

import ma.idmaj.accounts.Role;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Arrays;
import java.util.function.Supplier;

/** Start-up work done under a name, with every permission: the demo needs a preparer and an approver who differ. */
final class DemoActor {

    private DemoActor() {}

    static <T> T as(String username, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        String[] everything = Arrays.stream(Role.values())
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .toArray(String[]::new);
        context.setAuthentication(
                new UsernamePasswordAuthenticationToken(username, "", AuthorityUtils.createAuthorityList(everything)));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
