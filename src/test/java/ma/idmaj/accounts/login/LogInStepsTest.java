package ma.idmaj.accounts.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Role;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.factor.Authenticator;
import ma.idmaj.accounts.factor.Enrolment;
import ma.idmaj.accounts.factor.SecondFactor;
import ma.idmaj.accounts.guard.NotProven;
import ma.idmaj.accounts.guard.VisitorAddress;
import ma.idmaj.accounts.password.OwnPassword;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What is due between the password and the session, and one's own factor and password afterwards. */
@DatabaseTest
class LogInStepsTest {

    private static final String FIRST = "trois chevaux bleus";
    private static final String CHOSEN = "quatre oiseaux verts";

    @Autowired
    LogInSteps steps;

    @Autowired
    SecondFactor factor;

    @Autowired
    OwnPassword own;

    @Autowired
    AccountService accounts;

    @Autowired
    UserDetailsService logIn;

    @Autowired
    CurrentUser user;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    SignIn signIn;

    private UUID approver;
    private Instant now;

    @BeforeEach
    void open() {
        now = clock.instant();
        approver = account("step.approver", Role.APPROVER);
    }

    @AfterEach
    void out() {
        signIn.out();
    }

    private UUID account(String username, Role role) {
        signIn.as(Role.ADMINISTRATOR);
        UUID id = accounts.open(username, new PersonName("اسم", "Nom"), FIRST, Set.of(role), null);
        settle();
        return id;
    }

    private void settle() {
        entities.flush();
        entities.clear();
        signIn.out();
    }

    private SignedIn found(String username) {
        entities.clear();
        return (SignedIn) logIn.loadUserByUsername(username);
    }

    private LogInUnderWay begun(String username) {
        SignedIn account = found(username);
        return new LogInUnderWay(account.id(), username, account.stamp(), now, VisitorAddress.of("41.92.3.4"), false);
    }

    private void signedIn(String username) {
        SignedIn account = found(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    /** Chooses a password and takes a device, as the account's first log-in does. */
    private LogInSteps.Enrolled first(String username, Enrolment device) {
        LogInUnderWay underWay = steps.choosePassword(begun(username), CHOSEN);
        entities.clear();
        assertThat(steps.next(underWay)).isEqualTo(LogInStep.ENROL);
        var enrolled = steps.enrol(underWay, device, phone(device).code(now));
        entities.clear();
        return enrolled;
    }

    private static Authenticator phone(Enrolment device) {
        return new Authenticator(device.letters());
    }

    @Test
    void anObligedRolePassesPasswordThenDeviceThenIsIn() {
        assertThat(steps.next(begun("step.approver"))).isEqualTo(LogInStep.PASSWORD);
        var enrolled = first("step.approver", new Enrolment("step.approver"));
        assertThat(enrolled.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(steps.next(enrolled.underWay())).isEqualTo(LogInStep.DONE);
        assertThat(steps.finished(enrolled.underWay()).getAuthorities()).isNotEmpty();
        assertThat(trail()).containsExactly("opened", "passwordChanged", "factorEnrolled");
    }

    @Test
    void noStepIsSkippedOrTakenTwice() {
        LogInUnderWay begun = begun("step.approver");
        assertThatThrownBy(() -> steps.finished(begun)).isInstanceOf(Refusal.class);
        var device = new Enrolment("step.approver");
        assertThatThrownBy(() -> steps.enrol(begun, device, phone(device).code(now)))
                .hasMessage("accounts.login.expired");
        assertThatThrownBy(() -> steps.code(begun, "123456")).hasMessage("accounts.login.expired");
        first("step.approver", device);
        assertThatThrownBy(() -> steps.choosePassword(begun("step.approver"), "cinq girafes jaunes"))
                .hasMessage("accounts.login.expired");
        var other = new Enrolment("step.approver");
        assertThatThrownBy(() ->
                        steps.enrol(begun("step.approver"), other, phone(other).code(now)))
                .as("a password alone takes no other device")
                .hasMessage("accounts.login.expired");
    }

    @Test
    void aLogInUnderWayEndsWhenTheAccountChangesAndInTime() {
        LogInUnderWay begun = begun("step.approver");
        var slow = new LogInUnderWay(
                begun.account,
                begun.username,
                begun.stamp,
                now.minus(LogInSteps.LONGEST).minusSeconds(1),
                begun.address,
                false);
        assertThatThrownBy(() -> steps.next(slow)).hasMessage("accounts.login.expired");
        signIn.as(Role.ADMINISTRATOR);
        accounts.enable(approver, false);
        settle();
        assertThatThrownBy(() -> steps.next(begun)).hasMessage("accounts.login.expired");
        var pretended = new LogInUnderWay(approver, "step.approver", begun.stamp + 1, now, begun.address, false);
        assertThatThrownBy(() -> steps.next(pretended)).as("shut").hasMessage("accounts.login.expired");
    }

    @Test
    void aCodeIsGoodOnceAndAClockMayBeOneStepOff() {
        var device = new Enrolment("step.approver");
        first("step.approver", device);
        LogInUnderWay begun = begun("step.approver");
        assertThat(steps.next(begun)).isEqualTo(LogInStep.CODE);
        assertThatThrownBy(() -> steps.code(begun, phone(device).code(now)))
                .as("the one it was enrolled with")
                .isInstanceOf(NotProven.class);
        assertThatThrownBy(() -> steps.code(begun, phone(device).code(now.plus(Duration.ofMinutes(2)))))
                .isInstanceOf(NotProven.class);
        String next = phone(device).code(now.plusSeconds(30));
        LogInUnderWay passed = steps.code(begun, next.substring(0, 3) + " " + next.substring(3));
        assertThat(steps.next(passed)).isEqualTo(LogInStep.DONE);
        assertThatThrownBy(() -> steps.code(begun("step.approver"), next))
                .as("looked over the shoulder")
                .isInstanceOf(NotProven.class);
    }

    @Test
    void eachRecoveryCodeIsGoodOnceAndKeptHashed() {
        var enrolled = first("step.approver", new Enrolment("step.approver"));
        String code = enrolled.codes().get(3);
        LogInUnderWay passed =
                steps.code(begun("step.approver"), code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(steps.next(passed)).isEqualTo(LogInStep.DONE);
        assertThatThrownBy(() -> steps.code(begun("step.approver"), code)).isInstanceOf(NotProven.class);
        assertThat(steps.next(
                        steps.code(begun("step.approver"), enrolled.codes().get(4))))
                .isEqualTo(LogInStep.DONE);
        assertThat(trail()).contains("recoveryCodeUsed");
        assertThat(jdbc.sql("select count(*) from recovery_code where instr(hash, ?) > 0")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
        signedIn("step.approver");
        assertThat(factor.mine()).isEqualTo(new SecondFactor.State(true, true, 8));
    }

    @Test
    void theSecretIsSealedAsItsAccounts() {
        var device = new Enrolment("step.approver");
        first("step.approver", device);
        UUID thief = account("step.thief", Role.APPROVER);
        jdbc.sql("insert into account_factor (account_id, secret, since, last_step)"
                        + " select ?, secret, since, 0 from account_factor where account_id = ?")
                .params(thief, approver)
                .update();
        assertThatThrownBy(() -> steps.code(begun("step.thief"), phone(device).code(now.plusSeconds(30))))
                .as("a row moved to another account opens nothing")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wrongCodesAreCountedAndLock() {
        first("step.approver", new Enrolment("step.approver"));
        LogInUnderWay begun = begun("step.approver");
        for (int i = 0; i < 3; i++)
            assertThatThrownBy(() -> steps.code(begun, "000000")).hasMessage("accounts.factor.codeWrong");
        assertThatThrownBy(() -> steps.code(begun, "000000")).hasMessage("accounts.later.seconds");
        jdbc.sql("update log_in_guard set failures = 5, blocked_until = null where kind = 'PROOF'")
                .update();
        assertThatThrownBy(() -> steps.code(begun, "000000")).hasMessage("accounts.factor.codeWrong");
        assertThatThrownBy(() -> steps.code(begun, "000000")).hasMessage("accounts.later.minutes");
        assertThat(trail()).contains("logInFailed", "logInLocked");
    }

    @Test
    void aFirstPasswordIsReplacedByTheRules() {
        LogInUnderWay begun = begun("step.approver");
        for (String[] refused : new String[][] {
            {"court", "accounts.passwordShort"},
            {"step.approver", "accounts.password.userName"},
            {"motdepasse123", "accounts.password.common"},
            {FIRST, "accounts.password.same"}
        }) assertThatThrownBy(() -> steps.choosePassword(begun, refused[0])).hasMessage(refused[1]);
    }

    @Test
    void whoIsNotObligedMayTakeAFactorAndGiveItUp() {
        account("step.desk", Role.ORGANISER);
        LogInUnderWay underWay = steps.choosePassword(begun("step.desk"), CHOSEN);
        entities.clear();
        assertThat(steps.next(underWay)).as("nothing more").isEqualTo(LogInStep.DONE);
        signedIn("step.desk");
        var device = new Enrolment("step.desk");
        assertThatThrownBy(() -> factor.enrol(device, phone(device).code(now), "wrong"))
                .hasMessage("accounts.password.wrong");
        factor.enrol(device, phone(device).code(now), CHOSEN);
        assertThat(steps.next(begun("step.desk"))).isEqualTo(LogInStep.CODE);
        assertThatThrownBy(() -> factor.remove("000000")).isInstanceOf(NotProven.class);
        factor.remove(phone(device).code(now.plusSeconds(30)));
        assertThat(steps.next(begun("step.desk"))).isEqualTo(LogInStep.DONE);
    }

    @Test
    void anObligedRoleGivesItUpForAnotherDeviceAlone() {
        var device = new Enrolment("step.approver");
        List<String> codes = first("step.approver", device).codes();
        signedIn("step.approver");
        assertThatThrownBy(() -> factor.remove(codes.get(0))).hasMessage("accounts.factor.obliged");
        var other = new Enrolment("step.approver");
        assertThatThrownBy(() -> factor.enrol(other, phone(other).code(now), CHOSEN))
                .as("the password is no proof once there is a device")
                .isInstanceOf(NotProven.class);
        List<String> fresh = factor.enrol(other, phone(other).code(now), codes.get(0));
        assertThat(fresh).doesNotContainAnyElementsOf(codes);
        assertThatThrownBy(() -> steps.code(begun("step.approver"), codes.get(1)))
                .isInstanceOf(NotProven.class);
        List<String> again = factor.newCodes(fresh.get(0));
        assertThatThrownBy(() -> steps.code(begun("step.approver"), fresh.get(1)))
                .isInstanceOf(NotProven.class);
        assertThat(steps.next(steps.code(begun("step.approver"), again.get(1)))).isEqualTo(LogInStep.DONE);
    }

    @Test
    void aLostDeviceIsTakenAwayByAnotherAdministrator() {
        first("step.approver", new Enrolment("step.approver"));
        signIn.as(Role.ORGANISER);
        assertThatThrownBy(() -> factor.reset(approver)).isInstanceOf(AccessDeniedException.class);
        signIn.as(Role.ADMINISTRATOR);
        UUID self = user.account().orElseThrow().id();
        assertThatThrownBy(() -> factor.reset(self)).hasMessage("accounts.factor.notYourOwn");
        factor.reset(approver);
        settle();
        assertThat(steps.next(begun("step.approver"))).isEqualTo(LogInStep.ENROL);
        assertThat(trail()).contains("factorReset");
    }

    @Test
    void aResetObligesAlsoWhomNoRoleObliges() {
        UUID organiser = account("step.desk", Role.ORGANISER);
        steps.choosePassword(begun("step.desk"), CHOSEN);
        signIn.as(Role.ADMINISTRATOR);
        factor.reset(organiser);
        settle();
        assertThat(steps.next(begun("step.desk"))).isEqualTo(LogInStep.ENROL);
    }

    @Test
    void onesOwnPasswordWantsTheOldOne() {
        account("step.desk", Role.ORGANISER);
        steps.choosePassword(begun("step.desk"), CHOSEN);
        signedIn("step.desk");
        assertThatThrownBy(() -> own.change("wrong", "cinq girafes jaunes")).hasMessage("accounts.password.wrong");
        assertThatThrownBy(() -> own.change(CHOSEN, CHOSEN)).hasMessage("accounts.password.same");
        own.change(CHOSEN, "cinq girafes jaunes");
        assertThatThrownBy(() -> own.change(CHOSEN, "six tortues rouges")).hasMessage("accounts.password.wrong");
    }

    private List<String> trail() {
        return jdbc.sql("select act from audit_entry where subject = 'account' and subject_id = ? order by seq")
                .param(approver.toString())
                .query(String.class)
                .list();
    }
}
