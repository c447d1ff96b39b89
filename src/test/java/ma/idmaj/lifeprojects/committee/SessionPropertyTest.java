package ma.idmaj.lifeprojects.committee;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Whatever people try in a session, in whatever order, its files are each decided once, and by somebody else. */
class SessionPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);
    private static final List<String> PEOPLE = List.of("caseworker", "approver1", "approver2", "both");
    /** «both» has prepared the third project without opening or submitting it. */
    private static final List<Set<String>> PREPARERS = List.of(
            Set.of("caseworker"),
            Set.of("caseworker"),
            Set.of("caseworker", "both"),
            Set.of("caseworker", "approver2"));

    enum Act {
        ADD,
        REMOVE,
        MOVE,
        HOLD,
        APPROVE,
        ADJOURN,
        REJECT,
        UNDO,
        WITHDRAW,
        CLOSE,
        CANCEL
    }

    /** The acts that end a session are rarer than those within it, as they are among people. */
    private static final List<Act> OFTEN = List.of(
            Act.ADD,
            Act.ADD,
            Act.REMOVE,
            Act.MOVE,
            Act.HOLD,
            Act.APPROVE,
            Act.APPROVE,
            Act.APPROVE,
            Act.ADJOURN,
            Act.ADJOURN,
            Act.ADJOURN,
            Act.REJECT,
            Act.REJECT,
            Act.REJECT,
            Act.UNDO,
            Act.UNDO,
            Act.UNDO,
            Act.WITHDRAW,
            Act.CLOSE,
            Act.CANCEL);

    private final List<UUID> projects =
            List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Property(tries = 6000)
    void noSequenceOfActsBreaksASession(
            @ForAll @Size(max = 60) List<@IntRange(max = 319) Integer> wishes, @ForAll boolean early) {
        var session = new CommitteeSession(ProjectCast.session(DAY), "organiser", Instant.EPOCH);
        session.id = UUID.randomUUID();
        if (early) prepare(session);
        for (int wish : wishes) {
            Act act = OFTEN.get(wish % OFTEN.size());
            String who = PEOPLE.get(wish / 20 % 4);
            int project = wish / 80 % 4;
            SessionState before = session.state;
            try {
                act(session, act, who, project);
            } catch (Refusal refused) {
                assertThat(session.state).as("a refused act changes nothing").isEqualTo(before);
            }
            assertWhole(session, before);
        }
        Statistics.collect(session.state, session.decided().size() > 1);
    }

    private void prepare(CommitteeSession session) {
        for (int i = 0; i < 4; i++) act(session, Act.ADD, "organiser", i);
        act(session, Act.HOLD, "approver1", 0);
    }

    private void act(CommitteeSession session, Act act, String who, int project) {
        switch (act) {
            case ADD -> {
                session.add(new SubmittedFile(
                        projects.get(project),
                        "caseworker",
                        project == 3 ? "approver2" : "caseworker",
                        new PersonName("", "x")));
                session.lines.getLast().id = UUID.randomUUID();
            }
            case REMOVE -> session.remove(line(session, project));
            case MOVE -> session.move(line(session, project), project - 1);
            case HOLD -> session.hold(DAY);
            case APPROVE -> decide(session, Decision.approve(), who, project);
            case ADJOURN -> decide(session, Decision.adjourn(List.of("devis")), who, project);
            case REJECT -> decide(session, Decision.reject("hors champ"), who, project);
            case UNDO -> session.undo(line(session, project), who);
            case WITHDRAW -> session.withdraw(projects.get(project));
            case CLOSE -> close(session, who);
            case CANCEL -> session.cancel();
        }
    }

    /** The database keeps the service's knowledge of who prepared; here it is given along. */
    private void decide(CommitteeSession session, Decision decision, String who, int project) {
        UUID line = line(session, project);
        String before = session.line(line).decidedBy;
        session.decide(line, decision, who, PREPARERS.get(project), Instant.EPOCH);
        assertThat(before).as("another's decision was overwritten").isIn(null, who);
    }

    private static void close(CommitteeSession session, String who) {
        session.carryOver();
        session.close(who, Instant.EPOCH, "text", "digest");
    }

    private UUID line(CommitteeSession session, int project) {
        return session.lines.stream()
                .filter(line -> line.lifeProjectId.equals(projects.get(project)))
                .findFirst()
                .map(line -> line.id)
                .orElseThrow(() -> new Refusal("none"));
    }

    private void assertWhole(CommitteeSession session, SessionState before) {
        assertThat(session.state)
                .isIn(
                        switch (before) {
                            case PLANNED -> Set.of(SessionState.PLANNED, SessionState.HELD, SessionState.CANCELLED);
                            case HELD -> Set.of(SessionState.HELD, SessionState.CLOSED);
                            case CLOSED -> Set.of(SessionState.CLOSED);
                            case CANCELLED -> Set.of(SessionState.CANCELLED);
                        });
        var seen = new HashSet<UUID>();
        for (int i = 0; i < session.lines.size(); i++) {
            CommitteeLine line = session.lines.get(i);
            assertThat(line.position).isEqualTo(i + 1);
            assertThat(seen.add(line.lifeProjectId)).as("a file once").isTrue();
            assertThat(line.decided()).isEqualTo(line.outcome != null && line.outcome.decision());
            if (line.decided()) {
                int project = projects.indexOf(line.lifeProjectId);
                assertThat(PREPARERS.get(project)).as("own file").doesNotContain(line.decidedBy);
                assertThat(line.missing.isEmpty()).isEqualTo(line.outcome != Outcome.ADJOURNED);
                assertThat(line.reason.isEmpty()).isEqualTo(line.outcome != Outcome.REJECTED);
            } else {
                assertThat(line.missing).isEmpty();
                assertThat(line.reason).isEmpty();
            }
            assertThat(line.openProjectId != null)
                    .as("open while the session is, unless withdrawn")
                    .isEqualTo(session.state.open() && line.outcome != Outcome.WITHDRAWN);
        }
        if (session.state == SessionState.PLANNED) assertThat(session.lines).allMatch(line -> line.outcome == null);
        if (session.state == SessionState.CLOSED) {
            assertThat(session.lines).isNotEmpty().allMatch(line -> Objects.nonNull(line.outcome));
            assertThat(session.digest).isNotNull();
        }
    }
}
