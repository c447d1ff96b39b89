package ma.idmaj.accounts;

import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who stands behind the user names written beside each act: all those of a page by one query. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AccountNames {

    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of those of these accounts that exist. */
    public record Names(Map<String, PersonName> byUsername) {

        /** The person's name in the reader's script; the user name of who never had an account. */
        public String of(String username, boolean arabic) {
            PersonName name = byUsername.get(username);
            return name == null ? username : name.in(arabic);
        }
    }

    public Names of(Collection<String> usernames) {
        if (usernames.isEmpty()) return new Names(Map.of());
        var names = new HashMap<String, PersonName>();
        jdbc.sql("select username, name_ar, name_latin from account where username in (:usernames)")
                .param("usernames", Set.copyOf(usernames))
                .query(row -> {
                    names.put(
                            row.getString("username"),
                            new PersonName(row.getString("name_ar"), row.getString("name_latin")));
                });
        return new Names(Map.copyOf(names));
    }

    /** The people whose open accounts hold a role: whom to ask. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_READ', 'CATALOGUE_READ')")
    public Names holding(Role role) {
        var names = new HashMap<String, PersonName>();
        jdbc.sql("""
                select a.username, a.name_ar, a.name_latin from account a
                join account_role r on r.account_id = a.id where r.role = ? and a.enabled""").param(role.name()).query(row -> {
            names.put(row.getString("username"), new PersonName(row.getString("name_ar"), row.getString("name_latin")));
        });
        return new Names(Map.copyOf(names));
    }

    /** Those of {@link #holding} who belong to one centre. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_READ', 'CATALOGUE_READ')")
    public Names holding(Role role, UUID centre) {
        var names = new HashMap<String, PersonName>();
        jdbc.sql("""
                select a.username, a.name_ar, a.name_latin from account a
                join account_role r on r.account_id = a.id
                where r.role = ? and a.centre_id = ? and a.enabled""").params(role.name(), centre).query(row -> {
            names.put(row.getString("username"), new PersonName(row.getString("name_ar"), row.getString("name_latin")));
        });
        return new Names(Map.copyOf(names));
    }
}
