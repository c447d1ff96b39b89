package ma.idmaj.demo;

import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Arrays;
import java.util.Set;

/** Fills an empty database once, in one transaction: a run stopped half-way starts again from nothing. */
@Component
@ConditionalOnProperty("idmaj.demo")
class DemoData implements ApplicationRunner {

    private final AccountService accounts;
    private final TransactionTemplate transaction;

    DemoData(AccountService accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String[] everything = Arrays.stream(Role.values())
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken(
                "demo", null, AuthorityUtils.createAuthorityList(everything)));
        try {
            if (accounts.accounts().isEmpty()) transaction.executeWithoutResult(status -> fill());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void fill() {
        for (DemoAccount account : DemoAccount.values()) {
            accounts.open(account.username(), account.person(), DemoAccount.PASSWORD, Set.of(account.role()), null, true);
        }
    }
}
