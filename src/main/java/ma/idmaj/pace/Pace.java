package ma.idmaj.pace;

import ma.idmaj.shared.Changed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * Each account's pace, and each partner's key's. Whoever goes faster waits, and the trail says so once until the account has been slow again for a
 * while: that entry is the alert, which auditors find on their page. Kept in memory, so it is each server's own; accounts
 * are few. What nobody asked for, the work of the server itself, has no pace.
 */
@Component
public class Pace {

    private static final Logger LOG = LoggerFactory.getLogger(Pace.class);

    private record Asked(String username, Bulk bulk) {}

    private record Allowance(int times, Duration within) {}

    private final Map<Bulk, Allowance> allowances;
    private final Map<Asked, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<Asked, Bucket> alerts = new ConcurrentHashMap<>();
    private final TimeMeter time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;

    Pace(
            @Value("${idmaj.pace.searches-a-minute:240}") int searches,
            @Value("${idmaj.pace.exports-in-ten-minutes:30}") int exports,
            @Value("${idmaj.pace.numbers-in-ten-minutes:60}") int numbers,
            @Value("${idmaj.pace.answers-a-minute:60}") int answers,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.allowances = Map.of(
                Bulk.SEARCH, new Allowance(searches, Duration.ofMinutes(1)),
                Bulk.EXPORT, new Allowance(exports, Duration.ofMinutes(10)),
                Bulk.NUMBER, new Allowance(numbers, Duration.ofMinutes(10)),
                Bulk.ANSWER, new Allowance(answers, Duration.ofMinutes(1)));
        this.time = new ClockTime(clock);
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        // The search it is found in only reads, and is refused.
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws TooFast when this account has asked for so much in so little time that it is to wait */
    public void take(Bulk bulk) {
        account().ifPresent(username -> {
            var asked = new Asked(username, bulk);
            var probe = buckets.computeIfAbsent(asked, who -> bucket(allowances.get(bulk)))
                    .tryConsumeAndReturnRemaining(1);
            if (probe.isConsumed()) return;
            alert(asked);
            long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
            throw new TooFast(bulk, seconds);
        });
    }

    private void alert(Asked asked) {
        var once = alerts.computeIfAbsent(asked, who -> bucket(new Allowance(1, Duration.ofMinutes(10))));
        if (!once.tryConsume(1)) return;
        LOG.warn("Too fast: {} by an account, see the audit trail", asked.bulk());
        apart.executeWithoutResult(status -> events.publishEvent(
                new Changed("account", asked.username(), "tooFast", asked.bulk().name())));
    }

    private Bucket bucket(Allowance allowance) {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(allowance.times()).refillGreedy(allowance.times(), allowance.within()))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Optional<String> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(who -> !new AuthenticationTrustResolverImpl().isAnonymous(who))
                .map(Authentication::getName);
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
