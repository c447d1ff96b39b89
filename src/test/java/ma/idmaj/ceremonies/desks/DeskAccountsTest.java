package ma.idmaj.ceremonies.desks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.accounts.TemporaryAccounts.Opened;
import ma.idmaj.ceremonies.CallOffService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyDraft;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LateDelivery;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A desk's account opens its ceremony's day, on that day, until it is closed, and nothing else whatsoever. */
@DatabaseTest
class DeskAccountsTest {

    private static final PersonName NAME = new PersonName("سعاد بنجلون", "Souad BENJELLOUN");
    /** What a desk opens: its day, the announcer's screen beside it, the home page that leads there. */
    private static final Set<String> OPEN = Set.of(
            "CeremonyDayView",
            "PaperEntryView",
            "AnnouncerView",
            "HomeView",
            "LoginView",
            "CodeView",
            "ChoosePasswordView",
            "EnrolView",
            "AccountView",
            "VerifyView",
            "StoppedPage");

    @Autowired
    ApplicationContext context;

    @Autowired
    DeskService desks;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    DayService day;

    @Autowired
    UserDetailsService login;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private CeremonyCast cast;
    private UUID ceremony;

    @BeforeEach
    void approved() {
        cast = new CeremonyCast(context);
        ceremony = cast.approved(2);
        settle();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    /** Where the product is used: the database's own day is another one for an hour each night. */
    private LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class));
    }

    private Opened opened() {
        var opened = desks.open(ceremony, NAME);
        settle();
        return opened;
    }

    private void signIn(Opened desk) {
        UserDetails account = login.loadUserByUsername(desk.username());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    @Test
    void opensOnItsDayWithThePasswordThatIsShownOnce() {
        Opened desk = opened();
        UserDetails account = login.loadUserByUsername(desk.username());
        assertThat(account.isAccountNonExpired()).isTrue();
        assertThat(account.isEnabled()).isTrue();
        assertThat(passwords.matches(desk.password(), account.getPassword())).isTrue();
        assertThat(account.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(Role.DESK.permissions());
        signIn(desk);
        assertThat(ceremonies.ofMyDesk())
                .singleElement()
                .satisfies(own -> assertThat(own.id()).isEqualTo(ceremony));
        LineRow line = day.lines(ceremony).getFirst();
        day.checkIn(line.id(), line.version(), false);
    }

    @Test
    void doesNotOpenOnAnotherDay() {
        Opened desk = opened();
        for (int shift : new int[] {-2, 1}) {
            jdbc.sql("update account set valid_on = ? where username = ?")
                    .params(today().plusDays(shift), desk.username())
                    .update();
            settle();
            assertThat(login.loadUserByUsername(desk.username()).isAccountNonExpired())
                    .isFalse();
        }
    }

    /** What its browser had kept since the line was cut may still arrive; with this account nothing else opens any more. */
    @Test
    void theDayAfterItOpensForDeliveryAlone() {
        Opened desk = opened();
        LocalDate yesterday = today().minusDays(1);
        jdbc.sql("update account set valid_on = ? where username = ?")
                .params(yesterday, desk.username())
                .update();
        jdbc.sql("update ceremony set held_on = ? where id = ?")
                .params(yesterday, ceremony)
                .update();
        settle();
        LineRow line = day.lines(ceremony).getFirst();
        UserDetails account = login.loadUserByUsername(desk.username());
        assertThat(account.isAccountNonExpired()).isTrue();
        assertThat(account.getAuthorities()).extracting(Object::toString).containsExactly(Permission.DAY_DELIVER);
        signIn(desk);
        assertThatThrownBy(() -> day.lines(ceremony)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> day.undo(line.id(), line.version(), "خطأ")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ceremonies.ofMyDesk()).isInstanceOf(AccessDeniedException.class);
        // Outside a delivery the day is past.
        assertThatThrownBy(() -> ceremonies.detail(ceremony.toString())).isInstanceOf(CeremonyNotFound.class);
        assertThatThrownBy(() -> day.checkIn(line.id(), line.version(), false)).isInstanceOf(CeremonyNotFound.class);
        LateDelivery.during(() -> {
            day.checkIn(line.id(), line.version(), false);
            return true;
        });
        settle();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(day.lines(ceremony).getFirst().state()).isEqualTo(LineState.PRESENT);
        desks.end(ceremony, desk.username());
        settle();
        assertThat(login.loadUserByUsername(desk.username()).isEnabled()).isFalse();
    }

    @Test
    void whoOnlyDeliversReachesNothingElse() {
        assertThat(answers(Set.of(Permission.DAY_DELIVER)))
                .filteredOn(name -> !name.startsWith("TerritoryService.") && !OPEN_TO_ALL.contains(name))
                .containsExactly(
                        "CeremonyService.detail",
                        "DayActs.perform",
                        "DayActs.refuse",
                        "DayService.checkIn",
                        "DayService.handOver",
                        "DayService.line",
                        "DayService.markAbsent",
                        "DayService.postpone",
                        "DayService.record",
                        "LineStock.handOver",
                        "LineStock.offered",
                        "PeopleOnPapers.whoReceived");
        assertThat(routes().filter(view -> Optional.ofNullable(view.getAnnotation(RolesAllowed.class))
                        .filter(allowed -> List.of(allowed.value()).contains(Permission.DAY_DELIVER))
                        .isPresent()))
                .as("pages")
                .isEmpty();
    }

    @Test
    void followsTheCeremonyToAnotherDay() {
        UUID listed = cast.listed(1, null);
        var desk = desks.open(listed, NAME);
        settle();
        var seen = ceremonies.detail(listed.toString());
        ceremonies.describe(
                listed,
                seen.version(),
                new CeremonyDraft(
                        seen.title(), seen.place(), null, seen.heldOn().plusDays(3), null, null, seen.envelope()));
        settle();
        assertThat(login.loadUserByUsername(desk.username()).isAccountNonExpired())
                .isFalse();
        assertThat(desks.desks(listed))
                .singleElement()
                .satisfies(row -> assertThat(row.day()).isEqualTo(seen.heldOn().plusDays(3)));
    }

    @Test
    void seesNoOtherCeremonyOfTheDay() {
        UUID other = cast.approved(1);
        settle();
        signIn(opened());
        assertThatThrownBy(() -> day.lines(other)).isInstanceOf(CeremonyNotFound.class);
    }

    @Test
    void endsWhenTheCeremonyIsClosedAlsoForWhoIsSignedIn() {
        Opened desk = opened();
        for (LineRow line : day.lines(ceremony)) {
            day.markAbsent(line.id(), line.version());
            settle();
        }
        context.getBean(ClosingService.class).close(ceremony, cast.version(ceremony));
        settle();
        assertThat(login.loadUserByUsername(desk.username()).isEnabled()).isFalse();
        signIn(desk);
        assertThatThrownBy(() -> day.lines(ceremony)).isInstanceOf(CeremonyNotFound.class);
    }

    @Test
    void endsWhenTheCeremonyIsNotHeldAndWhenTheOrganiserSaysSo() {
        Opened one = opened();
        Opened other = opened();
        desks.end(ceremony, one.username());
        settle();
        assertThat(login.loadUserByUsername(one.username()).isEnabled()).isFalse();
        assertThat(login.loadUserByUsername(other.username()).isEnabled()).isTrue();
        context.getBean(CallOffService.class).cancel(ceremony, cast.version(ceremony), "تعذر توفير القاعة");
        settle();
        assertThat(login.loadUserByUsername(other.username()).isEnabled()).isFalse();
    }

    /** Its opener was told its password: late undo takes somebody else. */
    @Test
    void itsOpenerIsNoSecondPersonForAnUndo() {
        Opened desk = opened();
        signIn(desk);
        LineRow first = day.lines(ceremony).getFirst();
        day.checkIn(first.id(), first.version(), false);
        settle();
        LineRow here = day.lines(ceremony).getFirst();
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                here.id(),
                here.version(),
                Map.of(),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                ""));
        settle();
        jdbc.sql("update handover set handed_at = handed_at - interval 13 second where standing_line_id = ?")
                .param(first.id())
                .update();
        entities.clear();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        LineRow signed = day.lines(ceremony).getFirst();
        assertThatThrownBy(() -> day.undo(signed.id(), signed.version(), "خطأ"))
                .hasMessage("ceremonies.acts.undoneByAnother");
        // Nor is another desk whose password the same organiser was told.
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        Opened beside = opened();
        signIn(beside);
        assertThatThrownBy(() -> day.undo(signed.id(), signed.version(), "خطأ"))
                .hasMessage("ceremonies.acts.undoneByAnother");
        CeremonyCast.signIn(Role.ORGANISER, "another");
        day.undo(signed.id(), signed.version(), "خطأ");
        settle();
        assertThat(day.lines(ceremony).getFirst().state()).isEqualTo(LineState.PRESENT);
    }

    @Test
    void isOpenedByOrganisersAlone() {
        for (Role role : Role.values()) {
            if (role == Role.ORGANISER) continue;
            CeremonyCast.signIn(role, "someone");
            assertThatThrownBy(() -> desks.open(ceremony, NAME)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desks.end(ceremony, CeremonyCast.DESK)).isInstanceOf(AccessDeniedException.class);
        }
    }

    static Stream<Class<?>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("ma.idmaj").stream()
                .<Class<?>>map(found -> type(found.getBeanClassName()))
                // Pages that tests bring with them.
                .filter(view -> !view.getPackageName().startsWith("ma.idmaj.browser"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noOtherRouteOpensForADesk(Class<?> view) {
        boolean opens = view.isAnnotationPresent(AnonymousAllowed.class)
                || view.isAnnotationPresent(PermitAll.class)
                || Optional.ofNullable(view.getAnnotation(RolesAllowed.class))
                        .map(allowed -> Arrays.stream(allowed.value()).anyMatch(Role.DESK.permissions()::contains))
                        .orElse(false);
        assertThat(opens)
                .as("%s opens for a desk", view.getSimpleName())
                .isEqualTo(OPEN.contains(view.getSimpleName()));
    }

    /** Every method of every service, by what its annotation asks for: a new one that lets a desk in is named here. */
    @Test
    void noOtherServiceAnswersADesk() {
        assertThat(answers(Role.DESK.permissions()))
                .as("what a desk may ask for; people and ceremonies of others are kept from it inside")
                .allMatch(name -> KNOWN.stream().anyMatch(name::startsWith));
    }

    private static Set<String> answers(Set<String> permissions) {
        var answers = new TreeSet<String>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        for (var found : scanner.findCandidateComponents("ma.idmaj")) {
            Class<?> service = type(found.getBeanClassName());
            for (Method method : service.getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic()) continue;
                if (Modifier.isStatic(method.getModifiers())) continue;
                var rule = Optional.ofNullable(method.getAnnotation(PreAuthorize.class))
                        .orElse(service.getAnnotation(PreAuthorize.class));
                if (rule != null && letsIn(rule.value(), permissions))
                    answers.add(service.getSimpleName() + "." + method.getName());
            }
        }
        return answers;
    }

    /** Whoever is signed in, and who is not. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "AccountNames.holding",
            "AccountNames.of",
            "VerifyService.verify",
            "DayActs.over",
            "LogInSteps.choosePassword",
            "LogInSteps.code",
            "LogInSteps.enrol",
            "LogInSteps.next",
            "OwnPassword.change",
            "OwnSessions.end",
            "OwnSessions.endOthers",
            "OwnSessions.sessions",
            "SecondFactor.enrol",
            "SecondFactor.mine",
            "SecondFactor.newCodes",
            "SecondFactor.remove",
            "KitService.trade",
            "KitService.tradeByName",
            "KitService.trades",
            "PartnerService.partners");

    private static final Set<String> KNOWN = Set.of(
            "DayService.",
            "CeremonyService.detail",
            "CeremonyService.ofMyDesk",
            "VerifyService.verify",
            // Its own way in, password, device and sessions, and nobody else's.
            "LogInSteps.",
            "OwnPassword.",
            "OwnSessions.",
            "SecondFactor.",
            // What its browser sends, and what was ticked on paper: each asks whether the desk serves there today.
            "DayActs.",
            "PaperTwinService.",
            "LineStock.",
            // Names of places, trades and partners: reference data without people.
            "TerritoryService.",
            "PartnerService.partners",
            "KitService.trade",
            // The photo on the day's card, where the person agreed to be seen there.
            "ConsentService.allows",
            "PhotoService.elsewhere",
            "PhotoService.thereElsewhere",
            "BeneficiaryService.maskedCins",
            "BeneficiaryService.idByCin",
            // The record and the receipt of who stands before it, with the number they are signed against.
            "CeremonyPapers.record",
            "CeremonyPapers.receipt",
            "PeopleOnPapers.cinToSign",
            "PeopleOnPapers.sexes",
            // What its hand-over keeps sealed of the same person.
            "PeopleOnPapers.whoReceived",
            "PaperArchive.",
            "AccountNames.",
            // Whether a late undo is a second person's: told of the desk itself alone.
            "TemporaryAccounts.maybeOnePerson");

    private static final Pattern AUTHORITY = Pattern.compile("'([A-Z_]+)'");

    private static boolean letsIn(String rule, Set<String> permissions) {
        if (rule.contains("permitAll") || rule.contains("isAuthenticated")) return true;
        return AUTHORITY.matcher(rule).results().anyMatch(found -> permissions.contains(found.group(1)));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
