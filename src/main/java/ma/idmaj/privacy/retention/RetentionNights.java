package ma.idmaj.privacy.retention;

import ma.idmaj.accounts.Permission;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.LocalDate;

/** Runs retention at night where it is switched on; of several servers one does. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RetentionNights {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionNights.class);

    private final RetentionStore store;
    private final RetentionService retention;
    private final Clock clock;

    RetentionNights(RetentionStore store, RetentionService retention, Clock clock) {
        this.store = store;
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(cron = "${idmaj.retention.at:0 30 2 * * *}", zone = "Africa/Casablanca")
    void night() {
        if (!store.mine(LocalDate.now(clock))) return;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "system",
                        null,
                        AuthorityUtils.createAuthorityList(Permission.AUDIT_READ, Permission.PRIVACY_WORK)));
        try {
            LOG.info("Retention: {} went", retention.run(seen -> true).gone());
        } catch (AnotherRun otherServer) {
            LOG.info("Retention runs on another server");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
