package ma.idmaj.lifeprojects.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.lifeprojects.MoveRule;
import ma.idmaj.lifeprojects.ProjectInMemory;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.pathway.ActionDraft;
import ma.idmaj.lifeprojects.pathway.ActionRow;
import ma.idmaj.lifeprojects.pathway.ActionService;
import ma.idmaj.lifeprojects.pathway.ActionState;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayDraft;
import ma.idmaj.lifeprojects.pathway.PathwayRow;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.lifeprojects.pathway.PathwayState;
import ma.idmaj.lifeprojects.pathway.PathwaysInMemory;
import ma.idmaj.lifeprojects.pathway.ResponsibleSide;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Whoever tries whatever on a project's pathways, actions, trainings and referrals: no state that must not be. */
class PreparationPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 18);
    private static final Pattern AUTHORITY = Pattern.compile("hasAuthority\\('(\\w+)'\\)");

    enum Verb {
        LOOK(PathwayService.class, "assess"),
        PLAN(ActionService.class, "plan"),
        REPLAN(ActionService.class, "edit"),
        FINISH(ActionService.class, "finish"),
        CANCEL(ActionService.class, "cancel"),
        TRAIN(QualificationService.class, "add"),
        CARRY_ON(QualificationService.class, "change"),
        REFER(ReferralService.class, "refer"),
        ACCEPT(ReferralService.class, "accept"),
        REFUSE(ReferralService.class, "refuse"),
        MOVE(null, "");

        /** What the service itself asks for: read from it, so that it is the service that is tested. */
        final String permission;

        Verb(@Nullable Class<?> service, String method) {
            permission = service == null
                    ? ""
                    : Arrays.stream(service.getMethods())
                            .filter(one -> one.getName().equals(method))
                            .map(one -> one.getAnnotation(PreAuthorize.class))
                            .map(secured -> secured == null ? service.getAnnotation(PreAuthorize.class) : secured)
                            .map(PreAuthorize::value)
                            .flatMap(value -> AUTHORITY.matcher(value).results())
                            .map(found -> found.group(1))
                            .findFirst()
                            .orElseThrow();
        }
    }

    /** @param a which of what there is; b and c choose what is written; day is in days from today */
    record Event(Role role, Verb verb, int a, int b, int c, int day, boolean words) {}

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
        // Often the one who may, so that projects come far; every other role now and then.
        Arbitrary<Role> role = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(Role.CASE_WORKER)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(Role.class)));
        Arbitrary<Verb> verb = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(Verb.LOOK)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Verb.MOVE)),
                net.jqwik.api.Tuple.of(5, Arbitraries.of(Verb.class)));
        return Combinators.combine(
                        role,
                        verb,
                        any,
                        any,
                        any,
                        Arbitraries.integers().between(-5, 2),
                        Arbitraries.of(true, true, false))
                .as(Event::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 5_000)
    void nothingLeadsToAnIllegalState(@ForAll("events") List<Event> events, @ForAll boolean ahead) {
        var all = new Whole();
        // From a draft few sequences come as far as the rule of training: half of them begin before it.
        if (ahead) all.leadToQualification();
        for (Event event : events) {
            var before = all.seen();
            ProjectState stateBefore = all.project.state();
            try {
                all.apply(event);
                var after = all.seen();
                judgeRole(event, before.equals(after) && stateBefore == all.project.state());
                judgeEnds(before, after);
                judgeMove(stateBefore, all);
            } catch (Refusal refused) {
                assertThat(all.seen()).as("a refused %s changes nothing", event).isEqualTo(before);
                assertThat(all.project.state()).isEqualTo(stateBefore);
            }
            judgeWords(all);
        }
    }

    /** Sequences long enough come to where the rules bite: else the property above would say nothing. */
    @Example
    void theWayThroughExists() {
        var all = new Whole();
        for (Pathway pathway : Pathway.values()) all.pathways.look(PathwayDraft.fine(pathway, TODAY));
        for (ProjectState to : List.of(ProjectState.DIAGNOSED, ProjectState.IN_QUALIFICATION, ProjectState.FEASIBILITY))
            all.project.move(to, Role.CASE_WORKER.permissions(), all.rules());
        assertThat(all.project.state()).isEqualTo(ProjectState.FEASIBILITY);
    }

    /** product.md: the case worker prepares, the approver decides, the organiser funds. */
    private static void judgeRole(Event event, boolean unchanged) {
        if (unchanged) return;
        Set<Role> allowed = event.verb() == Verb.MOVE
                ? EnumSet.of(Role.CASE_WORKER, Role.APPROVER, Role.ORGANISER)
                : EnumSet.of(Role.CASE_WORKER);
        assertThat(allowed).as("who did %s", event).contains(event.role());
    }

    /** What has ended or been answered stays as it is, and nothing is forgotten. */
    private static void judgeEnds(Seen before, Seen after) {
        for (int i = 0; i < before.actions().size(); i++)
            if (before.actions().get(i).state() != ActionState.PLANNED)
                assertThat(after.actions().get(i)).isEqualTo(before.actions().get(i));
        for (int i = 0; i < before.referrals().size(); i++)
            if (before.referrals().get(i).state() != ReferralState.SENT)
                assertThat(after.referrals().get(i))
                        .isEqualTo(before.referrals().get(i));
        for (int i = 0; i < before.trainings().size(); i++) {
            var old = before.trainings().get(i).state();
            var now = after.trainings().get(i).state();
            if (!old.open())
                assertThat(after.trainings().get(i))
                        .isEqualTo(before.trainings().get(i));
            if (old == QualificationState.UNDER_WAY) assertThat(now).isNotEqualTo(QualificationState.PLANNED);
        }
        for (int i = 0; i < before.pathways().size(); i++)
            if (before.pathways().get(i).state() != PathwayState.NOT_LOOKED_AT)
                assertThat(after.pathways().get(i).state()).isNotEqualTo(PathwayState.NOT_LOOKED_AT);
    }

    private static void judgeMove(ProjectState before, Whole all) {
        ProjectState now = all.project.state();
        if (now != ProjectState.DRAFT && now != ProjectState.WITHDRAWN)
            assertThat(all.seen().pathways())
                    .as("pathways of a project that is " + now)
                    .noneMatch(row -> row.state() == PathwayState.NOT_LOOKED_AT);
        if (before == ProjectState.IN_QUALIFICATION && now == ProjectState.FEASIBILITY) {
            var trainings = all.seen().trainings();
            assertThat(trainings).noneMatch(row -> row.state() == QualificationState.PLANNED);
            assertThat(trainings).noneMatch(row -> row.state() == QualificationState.UNDER_WAY);
            PathwayState training = all.seen().pathways().getFirst().state();
            assertThat(training != PathwayState.GAP && training != PathwayState.UNDER_WAY
                            || trainings.stream().anyMatch(row -> row.state() == QualificationState.COMPLETED))
                    .as("training done or not needed")
                    .isTrue();
        }
    }

    /** Each row says what its state wants it to say. */
    private static void judgeWords(Whole all) {
        for (PathwayRow row : all.seen().pathways()) {
            if (row.state() == PathwayState.GAP || row.state() == PathwayState.UNDER_WAY)
                assertThat(row.side()).isNotNull();
            if (row.state() == PathwayState.GAP || row.state() == PathwayState.NOT_NEEDED)
                assertThat(row.note()).isNotEmpty();
            if (row.on() != null) assertThat(row.on()).isBeforeOrEqualTo(TODAY);
            if (row.dueOn() != null) assertThat(row.dueOn()).isAfterOrEqualTo(row.on());
        }
        for (ActionRow row : all.seen().actions()) {
            assertThat(row.what()).isNotEmpty();
            assertThat(row.endedOn() != null && row.endedBy() != null).isEqualTo(row.state() != ActionState.PLANNED);
            if (row.endedOn() != null) assertThat(row.endedOn()).isBeforeOrEqualTo(TODAY);
            if (row.state() == ActionState.CANCELLED) assertThat(row.note()).isNotEmpty();
        }
        for (QualificationRow row : all.seen().trainings()) {
            if (row.state() == QualificationState.COMPLETED)
                assertThat(row.to()).isNotNull().isBeforeOrEqualTo(TODAY);
            if (row.state() == QualificationState.ABANDONED)
                assertThat(row.note()).isNotEmpty();
            if (row.from() != null && row.to() != null) assertThat(row.to()).isAfterOrEqualTo(row.from());
        }
        for (ReferralRow row : all.seen().referrals()) {
            assertThat(row.decidedOn() != null).isEqualTo(row.state() != ReferralState.SENT);
            if (row.decidedOn() != null) assertThat(row.decidedOn()).isBetween(row.sentOn(), TODAY);
            if (row.state() == ReferralState.REFUSED) assertThat(row.note()).isNotEmpty();
        }
    }

    /** All that can be seen of a project's preparation. */
    record Seen(
            List<PathwayRow> pathways,
            List<ActionRow> actions,
            List<QualificationRow> trainings,
            List<ReferralRow> referrals) {}

    /** A project with all its parts. */
    private static final class Whole {

        final ProjectInMemory project = new ProjectInMemory();
        final PathwaysInMemory pathways = new PathwaysInMemory(TODAY);
        final List<Qualification> trainings = new ArrayList<>();
        final List<Referral> referrals = new ArrayList<>();

        /** Diagnosed with training lacking, and about to be qualified. */
        void leadToQualification() {
            for (Pathway pathway : Pathway.values())
                pathways.look(new PathwayDraft(
                        pathway,
                        pathway == Pathway.TRAINING ? PathwayState.GAP : PathwayState.FINE,
                        ResponsibleSide.PARTNER,
                        "ينقص تكوين",
                        TODAY,
                        null,
                        PathwayRow.NEW));
            for (ProjectState to : List.of(ProjectState.DIAGNOSED, ProjectState.IN_QUALIFICATION))
                project.move(to, Role.CASE_WORKER.permissions(), rules());
        }

        Seen seen() {
            return new Seen(
                    pathways.diagnosis().rows(),
                    pathways.actions(),
                    trainings.stream().map(Qualification::row).toList(),
                    referrals.stream().map(Referral::row).toList());
        }

        MoveRule[] rules() {
            MoveRule readied = (id, from, to) -> new Readied(
                            trainings.stream().map(Qualification::row).toList(),
                            pathways.diagnosis().state(Pathway.TRAINING))
                    .check(from, to);
            return new MoveRule[] {pathways.rule(), readied};
        }

        void apply(Event event) {
            var permissions = new HashSet<>(event.role().permissions());
            if (event.verb() == Verb.MOVE) {
                // Along an arrow more often than not.
                var arrows = List.copyOf(project.state().next());
                boolean along = event.c() % 3 > 0 && !arrows.isEmpty();
                project.move(
                        along ? pick(arrows, event.a()) : pick(ProjectState.values(), event.b()), permissions, rules());
                return;
            }
            if (!permissions.contains(event.verb().permission)) throw new Refusal("lifeprojects.gone");
            if (project.state().over()) throw new Refusal("lifeprojects.over", project.state());
            String words = event.words() ? "كلمة" : " ";
            LocalDate day = TODAY.plusDays(event.day());
            switch (event.verb()) {
                case LOOK ->
                    pathways.look(new PathwayDraft(
                            pick(Pathway.values(), event.a()),
                            pick(PathwayState.values(), event.b()),
                            event.c() % 3 == 0 ? null : pick(ResponsibleSide.values(), event.c()),
                            words,
                            day,
                            event.c() % 2 == 0 ? null : TODAY.plusDays(event.c() % 9 - 4),
                            PathwayRow.NEW));
                case PLAN -> pathways.plan(action(event, words, day));
                case REPLAN -> {
                    if (!pathways.actions().isEmpty())
                        pathways.replan(at(event, pathways.actions()), action(event, words, day));
                }
                case FINISH -> {
                    if (!pathways.actions().isEmpty()) pathways.finish(at(event, pathways.actions()), day);
                }
                case CANCEL -> {
                    if (!pathways.actions().isEmpty()) pathways.cancel(at(event, pathways.actions()), words);
                }
                case TRAIN ->
                    trainings.add(
                            new Qualification(UUID.randomUUID(), training(event, words), TODAY, Instant.EPOCH, "who"));
                case CARRY_ON -> {
                    if (!trainings.isEmpty())
                        trainings.get(at(event, trainings)).write(training(event, words), TODAY, Instant.EPOCH, "who");
                }
                case REFER ->
                    referrals.add(new Referral(
                            UUID.randomUUID(),
                            new ReferralDraft(new UUID(0, 1), pick(Pathway.values(), event.b()), words, day),
                            TODAY,
                            "who"));
                case ACCEPT -> {
                    if (!referrals.isEmpty())
                        referrals.get(at(event, referrals)).accept(day, words, TODAY, "who");
                }
                case REFUSE -> {
                    if (!referrals.isEmpty())
                        referrals.get(at(event, referrals)).refuse(day, words, TODAY, "who");
                }
                case MOVE -> throw new IllegalStateException();
            }
        }

        private static ActionDraft action(Event event, String words, LocalDate day) {
            return new ActionDraft(words, pick(Pathway.values(), event.b()), null, day);
        }

        private static QualificationDraft training(Event event, String words) {
            return new QualificationDraft(
                    event.c() % 7 == 0 ? "" : "تكوين",
                    "",
                    event.c() % 4 == 0 ? null : TODAY.plusDays(event.c() % 5 - 3),
                    event.c() % 5 == 0 ? null : TODAY.plusDays(event.b() % 6 - 4),
                    event.a() % 3 == 0 ? null : event.a() - 10,
                    pick(QualificationState.values(), event.b()),
                    "",
                    words);
        }

        private static int at(Event event, List<?> things) {
            return event.a() % things.size();
        }

        private static <T> T pick(T[] from, int at) {
            return from[at % from.length];
        }

        private static <T> T pick(List<T> from, int at) {
            return from.get(at % from.size());
        }
    }

    /** The permissions of the verbs are the services' own; that they are the right ones is judged above. */
    @Example
    void everyVerbIsThePreparers() {
        for (Verb verb : Verb.values())
            if (verb != Verb.MOVE) assertThat(verb.permission).isEqualTo(Permission.PEOPLE_WRITE);
    }
}
