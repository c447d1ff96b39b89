package ma.idmaj;

import ma.idmaj.accounts.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.util.Locale;
import java.util.UUID;

/** Lets a test act as a real account of a role, loaded as a log-in would. Clear the security context after each test. */
public class SignIn {

    private final JdbcTemplate jdbc;
    private final UserDetailsService accounts;

    SignIn(JdbcTemplate jdbc, UserDetailsService accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** @return the user name, the same for the same role and centre */
    public String as(Role role) {
        return as(role, null);
    }

    public String as(Role role, @Nullable UUID centreId) {
        String username = "test-" + role.name().toLowerCase(Locale.ROOT)
                + (centreId == null ? "" : "-" + centreId.toString().substring(24));
        Integer present =
                jdbc.queryForObject("select count(*) from account where username = ?", Integer.class, username);
        if (present == null || present == 0) open(username, role, centreId);
        var user = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(user, null, user.getAuthorities()));
        return username;
    }

    public void out() {
        SecurityContextHolder.clearContext();
    }

    private void open(String username, Role role, @Nullable UUID centreId) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into account (id, username, name_ar, name_latin, password_hash, enabled, demo, centre_id, version)"
                        + " values (?, ?, ?, ?, 'none', true, false, ?, 0)",
                id,
                username,
                "مستعمل",
                "Utilisateur",
                centreId);
        jdbc.update("insert into account_role (account_id, role) values (?, ?)", id, role.name());
    }
}
