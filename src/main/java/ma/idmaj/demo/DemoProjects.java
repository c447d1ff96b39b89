package ma.idmaj.demo;

import static ma.idmaj.lifeprojects.ProjectState.*;

import jakarta.persistence.EntityManager;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.lifeprojects.EligibleProject.Need;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectFilter;
import ma.idmaj.lifeprojects.ProjectState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Life projects in every state: opened and led by the case worker, decided by the committee, funded by the organiser. */
@Component
class DemoProjects {

    private static final List<ProjectState> TO_FUNDED =
            List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED, APPROVED, FUNDED);

    /** How far the projects of those on no list have come, again and again. */
    private static final List<List<ProjectState>> WAYS = List.of(
            TO_FUNDED,
            List.of(),
            List.of(DIAGNOSED),
            List.of(DIAGNOSED, IN_QUALIFICATION),
            TO_FUNDED,
            List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY),
            List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED),
            TO_FUNDED,
            List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED, ADJOURNED),
            List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED, APPROVED),
            List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED, REJECTED),
            List.of(DIAGNOSED, WITHDRAWN));

    /** Days back, as the history's dates have it below. */
    static final int LAST_SESSION = 30;

    private static final int NEXT_SESSION = 6;
    private static final int TO_COME = 3;

    private final LifeProjectService projects;
    private final KitService kits;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final List<DemoProjectContent> contents;
    private final DemoCommittee committee;

    DemoProjects(
            LifeProjectService projects,
            KitService kits,
            JdbcClient jdbc,
            EntityManager entities,
            List<DemoProjectContent> contents,
            DemoCommittee committee) {
        this.contents = contents;
        this.committee = committee;
        this.projects = projects;
        this.kits = kits;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** A project in the making, and the way still before it. */
    private record Started(UUID project, UUID person, KitRow kit, List<ProjectState> way) {

        Optional<ProjectState> decision() {
            return way.stream().filter(ProjectState::decided).findFirst();
        }
    }

    /** @param people those on no list; every sixth of them has no project yet */
    void fill(List<DemoPeople.DemoPerson> people) {
        List<KitRow> all = kits.kits();
        var started = new ArrayList<Started>();
        for (int i = 0; i < people.size(); i++) {
            if (i % 6 != 5) started.add(lead(people.get(i).id(), people.get(i).kit(all), WAYS.get(i % WAYS.size())));
        }
        decide(started, LAST_SESSION);
        var waiting = started.stream()
                .filter(one -> !one.way.isEmpty() && one.way.getLast() == SUBMITTED)
                .map(Started::project)
                .toList();
        committee.plan(waiting.subList(0, Math.min(TO_COME, waiting.size() - 1)), NEXT_SESSION);
    }

    /** Projects of people who stand on one list, decided in one session. @return in the people's order */
    List<UUID> funded(List<DemoPeople.DemoPerson> people, int daysAgo) {
        List<KitRow> all = kits.kits();
        var started = people.stream()
                .map(person -> lead(person.id(), person.kit(all), TO_FUNDED))
                .toList();
        decide(started, daysAgo);
        return started.stream().map(Started::project).toList();
    }

    /** Most of a closed list's businesses run, some with difficulty; and the history gets dates one can read. */
    void afterwards() {
        entities.flush();
        var equipped = projects.projects(new ProjectFilter("", EQUIPPED), 0, 100);
        for (int i = 0; i < equipped.size(); i++) {
            UUID project = equipped.get(i).id();
            if (i % 7 == 6) continue;
            boolean difficult = i % 9 == 4;
            DemoActor.as(DemoAccount.CASEWORKER.username(), () -> {
                projects.move(project, ACTIVE);
                if (difficult) projects.move(project, IN_DIFFICULTY);
                return project;
            });
        }
        backdate();
    }

    private void backdate() {
        entities.flush();
        jdbc.sql("""
                update life_project_step s join life_project p on p.id = s.life_project_id
                set s.occurred_at = date_sub(s.occurred_at, interval (case s.state
                        when 'DRAFT' then 190 when 'DIAGNOSED' then 170 when 'IN_QUALIFICATION' then 150
                        when 'FEASIBILITY' then 60 when 'SUBMITTED' then 40 when 'FUNDED' then 20 when 'EQUIPPED' then 0
                        when 'ACTIVE' then -20 when 'IN_DIFFICULTY' then -90 else 30 end
                    + case when p.state in ('EQUIPPED', 'ACTIVE', 'IN_DIFFICULTY') then 120 else 0 end) day)""").update();
        jdbc.sql("""
                update fit_shown f join life_project_step s
                    on s.life_project_id = f.life_project_id and s.state = 'SUBMITTED'
                set f.shown_at = s.occurred_at""").update();
    }

    /** As far as the committee. */
    private Started lead(UUID person, KitRow kit, List<ProjectState> way) {
        UUID project = DemoActor.as(
                DemoAccount.CASEWORKER.username(),
                () -> projects.start(
                        person,
                        kit.trade().name(),
                        kit.trade().code(),
                        kit.lines().stream()
                                .map(line -> new Need(line.itemId(), line.quantity()))
                                .toList()));
        var started = new Started(project, person, kit, way);
        way.stream().takeWhile(state -> !state.decided()).forEach(state -> move(started, state));
        forget();
        return started;
    }

    /** One session for all of them, then on from there. */
    private void decide(List<Started> started, int daysAgo) {
        var wanted = new LinkedHashMap<UUID, ProjectState>();
        for (Started one : started) {
            one.decision().ifPresent(decision -> {
                contents.forEach(content -> content.prepare(one.project, one.person, one.kit, decision));
                wanted.put(one.project, decision);
            });
        }
        committee.decide(wanted, daysAgo);
        forget();
        for (Started one : started) {
            one.way.stream().dropWhile(state -> !state.decided()).skip(1).forEach(state -> move(one, state));
        }
        forget();
    }

    private void move(Started one, ProjectState state) {
        contents.forEach(content -> content.prepare(one.project, one.person, one.kit, state));
        DemoActor.as(actor(state), () -> {
            if (state == WITHDRAWN) projects.withdraw(one.project, "وجد المعني بالأمر شغلا قارا");
            else projects.move(one.project, state);
            return one.project;
        });
    }

    /** Each query of one long transaction looks for changes in all that was loaded: what is done with is let go. */
    void forget() {
        entities.flush();
        entities.clear();
    }

    private static String actor(ProjectState state) {
        return (Permission.FUNDING_WRITE.equals(state.enteredBy()) ? DemoAccount.ORGANISER : DemoAccount.CASEWORKER)
                .username();
    }
}
