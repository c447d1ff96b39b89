package ma.idmaj.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;

import ma.idmaj.DatabaseTest;
import ma.idmaj.access.AccessMatrix.Centre;
import ma.idmaj.access.AccessMatrix.Kind;
import ma.idmaj.access.AccessMatrix.Line;
import ma.idmaj.access.ServiceMethods.Entrance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Who may what, line by line: the file, the annotations and what a shut door really answers are one. */
@DatabaseTest
class AccessMatrixTest {

    @Autowired
    ApplicationContext context;

    private final PreAuthorizeAuthorizationManager rules = new PreAuthorizeAuthorizationManager();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyMethodOfEveryServiceIsOpenToThoseOfTheMatrixAlone() throws IOException {
        var found = new TreeMap<String, Line>();
        for (Entrance entrance : ServiceMethods.all(context).values()) {
            var open = EnumSet.noneOf(Actor.class);
            for (Actor actor : Actor.values()) if (letsIn(entrance, actor)) open.add(actor);
            found.put(entrance.name(), new Line(Kind.method, entrance.name(), open, Centre.unsaid));
        }
        compare(Kind.method, found);
    }

    /** The rule says no, and so does the method itself when it is called. */
    @Test
    void aShutMethodAnswersWithNothingElse() {
        Map<String, Line> matrix = AccessMatrix.lines(Kind.method);
        var surprises = new ArrayList<String>();
        int shut = 0;
        for (Entrance entrance : ServiceMethods.all(context).values()) {
            Line line = matrix.get(entrance.name());
            if (line == null) continue;
            for (Actor actor : EnumSet.complementOf(EnumSet.copyOf(open(line)))) {
                shut++;
                SecurityContextHolder.getContext().setAuthentication(actor.authentication());
                try {
                    entrance.call();
                    surprises.add(actor + " was answered by " + entrance.name());
                } catch (InvocationTargetException refused) {
                    if (!(refused.getCause() instanceof AccessDeniedException))
                        surprises.add(actor + " got into " + entrance.name() + ": " + refused.getCause());
                } catch (ReflectiveOperationException e) {
                    surprises.add(entrance.name() + ": " + e);
                }
            }
        }
        assertThat(surprises).isEmpty();
        assertThat(shut).as("doors that were tried").isGreaterThan(3_000);
    }

    @Test
    void everyPageOpensToThoseOfTheMatrixAlone() throws IOException {
        var checker = new AccessAnnotationChecker();
        var found = new TreeMap<String, Line>();
        for (Class<?> view : views()) {
            var open = EnumSet.noneOf(Actor.class);
            for (Actor actor : Actor.values()) {
                var who = actor == Actor.NOBODY ? null : actor.authentication();
                if (checker.hasAccess(view, who, actor.permissions::contains)) open.add(actor);
            }
            for (String path : paths(view)) found.put("/" + path, new Line(Kind.page, "/" + path, open, Centre.unsaid));
        }
        compare(Kind.page, found);
    }

    /** What is no page: the desks' acts, health. Passing the door is not being heard: the service behind asks again. */
    @Test
    void everyAddressBesideThePagesLetsInThoseOfTheMatrixAlone() throws Exception {
        var web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        var found = new TreeMap<String, Line>();
        for (String address : addresses()) {
            var method = HttpMethod.valueOf(address.substring(0, address.indexOf(' ')));
            String path = address.substring(address.indexOf(' ') + 1)
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            var open = EnumSet.noneOf(Actor.class);
            for (Actor actor : Actor.values()) {
                int status = web.perform(MockMvcRequestBuilders.request(method, path)
                                .with(SecurityMockMvcRequestPostProcessors.authentication(actor.authentication()))
                                .with(SecurityMockMvcRequestPostProcessors.csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                if (status != 401 && status != 403 && status != 302) open.add(actor);
            }
            found.put(address, new Line(Kind.address, address, open, Centre.unsaid));
        }
        compare(Kind.address, found);
    }

    private Set<String> addresses() {
        var addresses = new TreeSet<String>();
        addresses.add("GET /actuator/health");
        for (var mapping :
                context.getBeansOfType(RequestMappingHandlerMapping.class).values())
            mapping.getHandlerMethods().forEach((rule, handler) -> {
                if (!handler.getBeanType().getPackageName().startsWith("ma.idmaj")) return;
                rule.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> rule.getPatternValues().forEach(path -> addresses.add(verb + " " + path)));
            });
        return addresses;
    }

    private static void compare(Kind kind, Map<String, Line> found) throws IOException {
        Map<String, Line> matrix = AccessMatrix.lines(kind);
        AccessMatrix.propose(
                kind,
                found.values().stream()
                        .map(line -> matrix.containsKey(line.what())
                                ? new Line(
                                        kind,
                                        line.what(),
                                        line.open(),
                                        matrix.get(line.what()).centre())
                                : line)
                        .toList());
        assertThat(matrix.keySet())
                .as("each has its line in %s (proposed: target/access-%s.tsv)", AccessMatrix.FILE, kind)
                .containsExactlyInAnyOrderElementsOf(found.keySet());
        var surprises = new ArrayList<String>();
        found.forEach((what, line) -> {
            Set<Actor> meant = matrix.get(what).open();
            if (!meant.equals(line.open()))
                surprises.add(what + " is meant for " + meant + ", opens to " + line.open());
        });
        assertThat(surprises).isEmpty();
    }

    private static Set<Actor> open(Line line) {
        return line.open().isEmpty() ? EnumSet.noneOf(Actor.class) : line.open();
    }

    private boolean letsIn(Entrance entrance, Actor actor) {
        var call = new SimpleMethodInvocation(entrance.service(), entrance.method());
        var decision = rules.authorize(actor::authentication, call);
        return decision == null || decision.isGranted();
    }

    static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("ma.idmaj").stream()
                .<Class<?>>map(found -> {
                    try {
                        return Class.forName(found.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                // Pages that tests bring with them.
                .filter(view -> !view.getPackageName().startsWith("ma.idmaj.browser"))
                .toList();
    }

    static List<String> paths(Class<?> view) {
        var paths = new ArrayList<String>();
        paths.add(view.getAnnotation(Route.class).value());
        for (RouteAlias alias : view.getAnnotationsByType(RouteAlias.class)) paths.add(alias.value());
        return paths;
    }
}
