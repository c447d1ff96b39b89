package ma.idmaj.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class PaceTest {

    private Instant now = Instant.parse("2026-11-26T09:00:00Z");
    private final List<Object> told = new ArrayList<>();
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Pace pace = new Pace(240, 30, 60, 60, clock, told::add, new NoTransactions());

    @BeforeEach
    void oneSignsIn() {
        signIn("nadia");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
    }

    @Test
    void whoTakesAwayTooMuchWaitsAndOthersDoNot() {
        for (int i = 0; i < 30; i++) pace.take(Bulk.EXPORT);
        assertThatThrownBy(() -> pace.take(Bulk.EXPORT))
                .isInstanceOf(Refusal.class)
                .hasMessage("pace.tooFast.EXPORT")
                .extracting(refusal -> ((Refusal) refusal).values())
                .isEqualTo(new Object[] {20L});
        pace.take(Bulk.SEARCH);
        signIn("omar");
        pace.take(Bulk.EXPORT);
        signIn("nadia");
        now = now.plus(Duration.ofSeconds(20));
        pace.take(Bulk.EXPORT);
        assertThatThrownBy(() -> pace.take(Bulk.EXPORT)).isInstanceOf(Refusal.class);
        now = now.plus(Duration.ofMinutes(10));
        for (int i = 0; i < 30; i++) pace.take(Bulk.EXPORT);
    }

    @Test
    void oneAlertAWhile() {
        for (int i = 0; i < 60; i++) pace.take(Bulk.NUMBER);
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> pace.take(Bulk.NUMBER)).isInstanceOf(Refusal.class);
        assertThat(told).containsExactly(new Changed("account", "nadia", "tooFast", "NUMBER"));
        now = now.plus(Duration.ofMinutes(30));
        for (int i = 0; i < 60; i++) pace.take(Bulk.NUMBER);
        assertThatThrownBy(() -> pace.take(Bulk.NUMBER)).isInstanceOf(Refusal.class);
        assertThat(told).hasSize(2);
    }

    @Test
    void theServersOwnWorkHasNoPace() {
        SecurityContextHolder.clearContext();
        for (int i = 0; i < 1_000; i++) pace.take(Bulk.EXPORT);
        assertThat(told).isEmpty();
    }

    private static class NoTransactions extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, org.springframework.transaction.TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
