package ma.idmaj.accounts.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Hands;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Refusal;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Attempts as the database counts them. */
@DatabaseTest
class LogInGuardTest {

    private static final VisitorAddress HALL = VisitorAddress.of("196.200.10.7");
    private static final VisitorAddress ELSEWHERE = VisitorAddress.of("41.92.3.4");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CurrentUser user;

    @Autowired
    Locks secured;

    @Autowired
    SignIn signIn;

    private final Hands clock = new Hands(Instant.parse("2026-02-18T08:00:00Z"));
    private LogInGuard guard;
    private Locks locks;
    private UUID account;

    @BeforeEach
    void begin() {
        signIn.as(Role.CASE_WORKER, UUID.randomUUID());
        account = user.account().orElseThrow().id();
        signIn.out();
        guard = new LogInGuard(jdbc, vault, events, clock);
        locks = new Locks(jdbc, user, events, clock);
    }

    @AfterEach
    void out() {
        signIn.out();
    }

    private List<Long> failing(String name, @Nullable UUID account, VisitorAddress address, int times) {
        var waits = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            Attempt attempt = guard.logIn(name, address);
            waits.add(attempt.seconds());
            if (attempt.waits()) {
                clock.on(attempt.delay());
                attempt = guard.logIn(name, address);
                assertThat(attempt.waits()).isFalse();
            }
            guard.failed(attempt, account, address);
        }
        return waits;
    }

    @Test
    void aNameNobodyHasWaitsAsLongAsOneThatIsThere() {
        List<Long> known = failing("salma", account, HALL, 11);
        List<Long> unknown = failing("no-such-name", null, ELSEWHERE, 11);
        assertThat(known).isEqualTo(unknown).containsExactly(0L, 0L, 0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 900L);
    }

    @Test
    void aRightPasswordIsNotLookedAtWhileLockedAndOpensAfterwards() {
        failing("salma", account, HALL, 10);
        Attempt locked = guard.logIn("salma", ELSEWHERE);
        assertThat(locked.delay()).isEqualTo(GuardKind.LOCK);
        clock.on(GuardKind.LOCK.minusSeconds(1));
        assertThat(guard.logIn("salma", HALL).seconds()).isEqualTo(1);
        clock.on(Duration.ofSeconds(1));
        assertThat(guard.logIn("salma", HALL).waits()).isFalse();
    }

    @Test
    void manyAtOnceAreNoMoreThanManyInARow() {
        // None of them is answered yet when the next one comes.
        for (int i = 0; i < 5; i++)
            assertThat(guard.logIn("salma", HALL).waits()).isFalse();
        assertThat(guard.logIn("salma", HALL).waits()).isTrue();
    }

    @Test
    void successForgetsTheNamesFailuresAndGivesTheAddressOneBack() {
        failing("salma", account, HALL, 3);
        clock.on(Duration.ofSeconds(2));
        guard.passed(guard.logIn("salma", HALL));
        assertThat(failures(GuardKind.ADDRESS)).isEqualTo(3);
        assertThat(failing("salma", account, HALL, 4)).containsExactly(0L, 0L, 0L, 0L);
        assertThat(failures(GuardKind.ADDRESS)).isEqualTo(7);
    }

    @Test
    void aForgetfulPersonLocksNoOtherDeskOut() {
        failing("salma", account, HALL, 10);
        assertThat(guard.logIn("salma", HALL).waits()).isTrue();
        assertThat(guard.logIn("karim", HALL).waits()).isFalse();
    }

    @Test
    void whoTriesNameAfterNameIsStoppedByTheAddress() {
        boolean waited = false;
        for (int i = 0; i < 100; i++) {
            String name = "name-" + i;
            Attempt attempt = guard.logIn(name, HALL);
            if (attempt.waits()) {
                waited = true;
                clock.on(attempt.delay());
                attempt = guard.logIn(name, HALL);
            }
            guard.failed(attempt, null, HALL);
        }
        assertThat(waited).isTrue();
        assertThat(guard.logIn("karim", HALL).delay()).isEqualTo(GuardKind.LOCK);
        assertThat(guard.logIn("karim", ELSEWHERE).waits()).isFalse();
        assertThat(trail("addressLocked")).containsExactly(LogInGuard.NOBODY + " 196.200.x.x");
    }

    @Test
    void theTrailTellsFailureAndLockWithoutTheName() {
        failing("salma", account, HALL, 10);
        failing("a name typed by mistake", null, HALL, 1);
        assertThat(trail("logInFailed"))
                .filteredOn(entry -> entry.startsWith(account.toString()))
                .hasSize(9);
        assertThat(trail("logInLocked")).containsExactly(account + " 196.200.x.x");
        assertThat(trail("logInFailed")).contains(LogInGuard.NOBODY + " 196.200.x.x");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where detail like '%mistake%' or subject_id like '%mistake%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theAdministratorSeesLocksAndLiftsThem() {
        failing("salma", account, HALL, 10);
        failing("no-such-name", null, HALL, 10);
        var rows = locks.locks();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(GuardKind.NAME);
            assertThat(row.username()).startsWith("test-case_worker");
            assertThat(row.failures()).isEqualTo(10);
        });
        locks.lift(rows.getFirst());
        assertThat(guard.logIn("salma", HALL).waits()).isFalse();
        assertThat(trail("logInUnlocked")).hasSize(1);
        assertThatThrownBy(
                        () -> locks.lift(new Locks.Row(GuardKind.NAME, "00".repeat(32), "x", null, 10, Instant.EPOCH)))
                .isInstanceOf(Refusal.class);
    }

    /** The machine's clock was wrong by an hour: who was locked then would stay so until it is that hour again. */
    @Test
    void aClockPutBackKeepsNobodyOut() {
        clock.on(Duration.ofHours(1));
        failing("salma", account, HALL, 10);
        assertThat(locks.locks()).hasSize(1);
        clock.on(Duration.ofHours(-1));
        assertThat(locks.locks()).isEmpty();
        assertThat(failing("salma", account, HALL, 6)).containsExactly(0L, 0L, 0L, 0L, 0L, 2L);
    }

    /** Servers need not agree to the second: what one has locked, the other keeps locked. */
    @Test
    void aServerWhoseClockIsBehindKeepsTheLock() {
        failing("salma", account, HALL, 10);
        clock.on(Duration.ofMinutes(-10));
        assertThat(locks.locks()).hasSize(1);
        assertThat(guard.logIn("salma", HALL).delay()).isEqualTo(GuardKind.LOCK.plusMinutes(10));
    }

    @Test
    void nobodyLiftsTheLockOfTheirOwnAccount() {
        signIn.as(Role.ADMINISTRATOR);
        UUID own = user.account().orElseThrow().id();
        for (int i = 0; i < 6; i++) {
            Attempt attempt = guard.proof(own);
            clock.on(attempt.delay());
            if (attempt.waits()) attempt = guard.proof(own);
            guard.failed(attempt, own, VisitorAddress.OWN);
        }
        var lock = locks.locks().getFirst();
        assertThat(lock.kind()).isEqualTo(GuardKind.PROOF);
        assertThatThrownBy(() -> locks.lift(lock)).hasMessage("accounts.notYourOwn");
    }

    @Test
    void onlyAnAdministratorSeesThem() {
        for (Role role : Role.values()) {
            if (role == Role.ADMINISTRATOR) continue;
            signIn.as(role);
            assertThatThrownBy(() -> secured.locks()).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void rowsAreSweptAwayInTime() {
        failing("salma", account, HALL, 1);
        clock.on(GuardKind.MEMORY.multipliedBy(3));
        guard.logIn("karim", ELSEWHERE);
        assertThat(jdbc.sql("select count(*) from log_in_guard")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void addressesAreCountedByNetworkAndShownByHalf() {
        assertThat(VisitorAddress.of("2001:db8:12:34:aaaa::1").counted())
                .isEqualTo(VisitorAddress.of("2001:db8:12:34:bbbb::2").counted());
        assertThat(VisitorAddress.of("2001:db8:12:34::1").masked()).isEqualTo("2001:db8:x");
        assertThat(VisitorAddress.of("196.200.10.7").masked()).isEqualTo("196.200.x.x");
        assertThat(VisitorAddress.of("a.name.example").counted()).isEqualTo("?");
        assertThat(VisitorAddress.of(null).counted()).isEqualTo("?");
    }

    private int failures(GuardKind kind) {
        return jdbc.sql("select sum(failures) from log_in_guard where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }

    private List<String> trail(String act) {
        return jdbc.sql("select concat(subject_id, ' ', detail) from audit_entry where subject = 'account' and act = ?")
                .param(act)
                .query(String.class)
                .list();
    }
}
