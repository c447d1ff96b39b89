package ma.idmaj.accounts;

import ma.idmaj.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Permissions given to an account by name, beside those of its roles. There is one: the data protection officer's, which
 * an auditor's account alone may hold, so that whoever answers for people's data writes none of it.
 */
@Component
class NamedPermissions {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    NamedPermissions(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    Set<String> of(UUID account) {
        return Set.copyOf(jdbc.sql("select permission from account_permission where account_id = ?")
                .param(account)
                .query(String.class)
                .list());
    }

    Map<UUID, Set<String>> all() {
        var all = new HashMap<UUID, Set<String>>();
        jdbc.sql("select account_id, permission from account_permission").query(row -> {
            all.computeIfAbsent(row.getObject("account_id", UUID.class), account -> new HashSet<>())
                    .add(row.getString("permission"));
        });
        return all;
    }

    /** @throws Refusal for an account that is no auditor's */
    void give(Account account, String permission) {
        if (!account.roles.equals(Set.of(Role.AUDITOR))) throw new Refusal("accounts.privacy.auditorsOnly");
        jdbc.sql("insert ignore into account_permission (account_id, permission, given_by, given_at)"
                        + " values (?, ?, ?, ?)")
                .params(
                        account.id,
                        permission,
                        user.username(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void take(Account account, String permission) {
        jdbc.sql("delete from account_permission where account_id = ? and permission = ?")
                .params(account.id, permission)
                .update();
    }
}
