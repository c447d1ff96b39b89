package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.funding.CommitmentSource.Use;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Sha256;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whatever is done to a ceremony, its lines and its reserve, in whatever order: nobody has two live places, the tranche is
 * charged what the list costs to the centime and never again what a closing set free, the list stays inside its envelope,
 * and what is closed is opened by two.
 */
class CeremonyVerbsPropertyTest {

    private static final Instant NOW = Instant.parse("2026-02-18T10:00:00Z");
    private static final int PEOPLE = 4;
    private static final int WAITING = 3;

    enum Verb {
        SUBMIT,
        SEND_BACK,
        APPROVE,
        SUBSTITUTE,
        SERVE,
        CHECK_IN,
        ABSENT,
        PUT_LINE_OFF,
        HAND_OVER,
        UNDO,
        RETURN,
        CLOSE,
        ASK_REOPENING,
        REOPEN,
        POSTPONE,
        CANCEL
    }

    record Step(Verb verb, int line, int reserve) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        // Verbs that lead on come more often: most walks reach the day and its end.
        var verb = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Verb.SUBMIT, Verb.APPROVE, Verb.SERVE)),
                Tuple.of(6, Arbitraries.of(Verb.CHECK_IN, Verb.HAND_OVER, Verb.SUBSTITUTE, Verb.ABSENT)),
                Tuple.of(3, Arbitraries.of(Verb.UNDO, Verb.RETURN, Verb.CLOSE, Verb.ASK_REOPENING, Verb.REOPEN)),
                Tuple.of(1, Arbitraries.of(Verb.SEND_BACK, Verb.PUT_LINE_OFF, Verb.POSTPONE, Verb.CANCEL)));
        return Combinators.combine(
                        verb,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, WAITING - 1))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(70);
    }

    @Property(tries = 6_000)
    void sumsAndLivePlacesHold(@ForAll("steps") List<Step> steps) {
        var world = new World();
        for (Step step : steps) {
            CeremonyState before = world.ceremony().state;
            try {
                world.act(step);
            } catch (Refusal refused) {
                assertThat(world.ceremony().state)
                        .as("a refused %s changes nothing", step)
                        .isEqualTo(before);
            }
            world.check(step);
        }
    }

    /** A waiting person as the reserve's rows keep them. */
    private static final class Waiting {

        final NewLine person;
        ReserveState state = ReserveState.WAITING;

        Waiting(NewLine person) {
            this.person = person;
        }
    }

    private static final class World {

        final List<Ceremony> ceremonies = new ArrayList<>();
        final List<List<DistributionLine>> lists = new ArrayList<>();
        final List<List<Waiting>> reserves = new ArrayList<>();
        final Set<UUID> asked = new HashSet<>();
        /** What lists that were closed cost their tranche when that was last looked at. */
        final Map<UUID, Money> charged = new HashMap<>();

        int substitutions;

        World() {
            var people = new ArrayList<NewLine>();
            for (int i = 0; i < PEOPLE; i++) people.add(person(i));
            var waiting = new ArrayList<NewLine>();
            for (int i = 0; i < WAITING; i++) waiting.add(person(PEOPLE + i));
            goOn(people, waiting);
        }

        Ceremony ceremony() {
            return ceremonies.getLast();
        }

        void goOn(List<NewLine> people, List<NewLine> waiting) {
            var title = new LocalizedText("حفل", "Cérémonie");
            var next = new Ceremony(new CeremonyDraft(
                    title, title, null, LocalDate.of(2026, 2, 18), null, UUID.randomUUID(), Money.ofDirhams(5_900)));
            next.id = UUID.randomUUID();
            next.preparedBy("organiser");
            ceremonies.add(next);
            var lines = new ArrayList<DistributionLine>();
            for (NewLine person : people) lines.add(line(next, lines.size() + 1, person));
            lists.add(lines);
            reserves.add(new ArrayList<>(waiting.stream().map(Waiting::new).toList()));
        }

        void act(Step step) {
            Ceremony ceremony = ceremony();
            List<DistributionLine> list = lists.getLast();
            DistributionLine line = list.get(step.line % list.size());
            switch (step.verb) {
                case SUBMIT -> ceremony.submit("organiser", NOW);
                case SEND_BACK -> ceremony.sendBack();
                case APPROVE -> ceremony.approve("approver", NOW, "d".repeat(64), "L23456789AB");
                case SERVE -> ceremony.serve();
                case CHECK_IN -> day(() -> line.checkIn(false, NOW, "desk"));
                case ABSENT -> day(() -> line.markAbsent(NOW, "desk"));
                case PUT_LINE_OFF -> day(() -> line.postpone(NOW, "desk"));
                case HAND_OVER ->
                    day(() -> {
                        line.handOver();
                        line.sign();
                    });
                case UNDO -> day(() -> line.undoHandover(false));
                case SUBSTITUTE -> substitute(line, reserves.getLast().get(step.reserve));
                case RETURN -> {
                    if (ceremony.state != CeremonyState.IN_PROGRESS && ceremony.state != CeremonyState.DONE)
                        throw new Refusal("ceremonies.returns.notNow");
                    line.takeReturn();
                }
                case CLOSE -> close();
                case ASK_REOPENING -> {
                    if (ceremony.state != CeremonyState.CLOSED) throw new Refusal("ceremonies.reopening.notClosed");
                    asked.add(ceremony.id);
                }
                case REOPEN -> {
                    if (!asked.remove(ceremony.id)) throw new Refusal("ceremonies.reopening.gone");
                    ceremony.reopen(UUID.randomUUID());
                }
                case POSTPONE -> callOff(CeremonyState.POSTPONED);
                case CANCEL -> callOff(CeremonyState.CANCELLED);
            }
        }

        /** An act that is refused is rolled back whole, the day's opening with it. */
        private void day(Runnable act) {
            if (!ceremony().state.serving()) ceremony().serve();
            act.run();
            ceremony().serve();
        }

        private void substitute(DistributionLine out, Waiting in) {
            Ceremony ceremony = ceremony();
            if (!ceremony.state.serving()) throw new Refusal("ceremonies.substitution.notServing");
            if (in.state != ReserveState.WAITING) throw new Refusal("ceremonies.substitution.notWaiting");
            Money after = total().minus(out.total()).plus(costs(in.person));
            if (after.compareTo(ceremony.envelope) > 0) throw new Refusal("ceremonies.substitution.aboveEnvelope");
            out.substitute();
            in.state = ReserveState.TAKEN;
            lists.getLast().add(line(ceremony, lists.getLast().size() + 1, in.person));
            ceremony.substituted("organiser", Sha256.of(ceremony.digest + ++substitutions));
        }

        private void close() {
            Ceremony ceremony = ceremony();
            List<DistributionLine> list = lists.getLast();
            if (list.stream().anyMatch(line -> !line.state.decided())) throw new Refusal("ceremonies.linesUndecided");
            if (ceremony.state != CeremonyState.DONE) ceremony.finish();
            ceremony.close("organiser", NOW);
            list.forEach(DistributionLine::settle);
            release();
        }

        private void callOff(CeremonyState to) {
            Ceremony ceremony = ceremony();
            List<DistributionLine> list = lists.getLast();
            if (list.stream().anyMatch(line -> line.state.served())) throw new Refusal("ceremonies.callOff.served");
            List<NewLine> people = list.stream()
                    .filter(line -> line.state.counts())
                    .map(line -> again(line))
                    .toList();
            List<NewLine> waiting = reserves.getLast().stream()
                    .filter(one -> one.state == ReserveState.WAITING)
                    .map(one -> one.person)
                    .toList();
            ceremony.callOff(to);
            list.forEach(to == CeremonyState.POSTPONED ? DistributionLine::putOff : DistributionLine::settle);
            release();
            if (to == CeremonyState.POSTPONED) goOnPadded(people, waiting);
        }

        /** The walk needs someone to choose from on each list. */
        private void goOnPadded(List<NewLine> people, List<NewLine> waiting) {
            var all = new ArrayList<>(waiting);
            while (all.size() < WAITING) all.add(person(50 + all.size() + lists.size() * WAITING));
            goOn(people, all);
        }

        private void release() {
            reserves.getLast().stream()
                    .filter(one -> one.state == ReserveState.WAITING)
                    .forEach(one -> one.state = ReserveState.RELEASED);
        }

        private Money total() {
            return lists.getLast().stream()
                    .filter(line -> line.state.counts())
                    .map(DistributionLine::total)
                    .reduce(Money.ZERO, Money::plus);
        }

        void check(Step step) {
            var live = new ArrayList<UUID>();
            for (int i = 0; i < ceremonies.size(); i++) {
                checkMoney(step, ceremonies.get(i), lists.get(i));
                lists.get(i).stream()
                        .filter(line -> line.liveBeneficiaryId != null)
                        .forEach(line -> live.add(line.liveBeneficiaryId));
                reserves.get(i).stream()
                        .filter(one -> one.state == ReserveState.WAITING)
                        .forEach(one -> live.add(one.person.beneficiaryId()));
                if (ceremonies.get(i).state.over())
                    assertThat(Stream.concat(
                                    lists.get(i).stream().filter(line -> line.liveBeneficiaryId != null),
                                    reserves.get(i).stream().filter(one -> one.state == ReserveState.WAITING)))
                            .as("%s: an ended ceremony holds nobody", step)
                            .isEmpty();
            }
            assertThat(live).as("%s: one live place a person", step).doesNotHaveDuplicates();
            Ceremony ceremony = ceremony();
            if (ceremony.closedAt != null && ceremony.state != CeremonyState.CLOSED)
                assertThat(ceremony.reopeningId)
                        .as("%s: opened again by two", step)
                        .isNotNull();
        }

        private void checkMoney(Step step, Ceremony ceremony, List<DistributionLine> list) {
            Use use = list.stream()
                    .map(line -> new TrancheSum(
                                    ceremony.trancheId,
                                    ceremony.state,
                                    ceremony.reopeningId,
                                    line.state,
                                    // Nobody here is given less than the whole line.
                                    ItemState.GIVEN,
                                    line.total().centimes())
                            .use())
                    .reduce(Use.NONE, Use::plus);
            Money counted = sum(list.stream().filter(line -> line.state.counts()));
            Money signed = sum(list.stream().filter(line -> line.state == LineState.SIGNED));
            assertThat(counted.compareTo(ceremony.envelope))
                    .as("%s: never above the envelope", step)
                    .isNotPositive();
            assertThat(LineRow.sum(list.stream().map(LineRow::of).toList()))
                    .as("%s: the list's sum is that of the lines that count", step)
                    .isEqualTo(counted);
            assertThat(use.spent())
                    .as("%s: spent is what is signed", step)
                    .isEqualTo(ceremony.state.frozen() ? signed : Money.ZERO);
            if (ceremony.closedAt != null) {
                Money before = charged.put(ceremony.id, use.committed());
                // Another list may have taken it meanwhile.
                if (before != null)
                    assertThat(use.committed())
                            .as("%s: what was set free stays free", step)
                            .isLessThanOrEqualTo(before);
            }
            switch (ceremony.state) {
                case DRAFT, LIST_OPEN, SUBMITTED -> assertThat(use.planned()).isEqualTo(counted);
                case APPROVED, IN_PROGRESS ->
                    assertThat(use.committed())
                            .as("%s: committed is the list", step)
                            .isEqualTo(counted);
                // Done is here whatever was opened again.
                case CLOSED, DONE -> {
                    assertThat(use.committed()).isEqualTo(signed);
                    assertThat(use.released()).isEqualTo(counted.minus(signed));
                }
                case POSTPONED, CANCELLED -> {
                    assertThat(use)
                            .as("%s: a ceremony that is not held costs nothing", step)
                            .isEqualTo(Use.NONE);
                    assertThat(list).noneMatch(line -> line.state.served());
                }
            }
        }

        private static Money sum(Stream<DistributionLine> lines) {
            return lines.map(DistributionLine::total).reduce(Money.ZERO, Money::plus);
        }
    }

    private static NewLine again(DistributionLine line) {
        return new NewLine(
                line.beneficiaryId,
                line.lifeProjectId,
                line.name,
                line.project,
                line.items.stream()
                        .map(item -> new NewItem(item.itemId, item.name, item.quantity, item.unitPrice))
                        .toList());
    }

    /** Some of those who wait would be dearer than the envelope allows. */
    private static NewLine person(int i) {
        var name = new LocalizedText("فرن", "Four");
        return new NewLine(
                new UUID(7, i),
                new UUID(8, i),
                new PersonName("فاطمة بنعلي", "Fatima BENALI"),
                name,
                List.of(new NewItem(new UUID(9, i), name, 1, Money.ofDirhams(1_000 + 200L * i % 1_100))));
    }

    private static Money costs(NewLine person) {
        return person.items().stream()
                .map(item -> item.unitPrice().times(item.quantity()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static DistributionLine line(Ceremony ceremony, int position, NewLine person) {
        var line = new DistributionLine(ceremony.id, position, person);
        line.id = UUID.randomUUID();
        return line;
    }
}
