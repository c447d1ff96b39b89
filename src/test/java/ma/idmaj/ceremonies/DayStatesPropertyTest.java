package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whatever is tried on a ceremony and a line, in whatever order: every state reached has an arrow that leads to it. */
class DayStatesPropertyTest {

    private static final Instant NOW = Instant.parse("2026-02-18T10:00:00Z");

    enum Event {
        PREPARE,
        SUBMIT,
        SEND_BACK,
        APPROVE,
        APPROVE_OWN,
        SERVE,
        FINISH,
        CLOSE
    }

    enum LineEvent {
        CHECK_IN,
        CHECK_IN_PROXY,
        ABSENT,
        POSTPONE,
        HAND_OVER,
        SIGN,
        UNDO
    }

    @Property(tries = 5_000)
    void aCeremonyMovesOnlyAlongItsArrows(@ForAll @Size(max = 40) List<Event> events) {
        var ceremony = ceremony();
        for (Event event : events) {
            CeremonyState before = ceremony.state;
            String approverBefore = ceremony.approvedBy;
            try {
                apply(ceremony, event);
                assertThat(ceremony.state == before || before.next().contains(ceremony.state))
                        .as("%s led from %s to %s", event, before, ceremony.state)
                        .isTrue();
            } catch (Refusal refused) {
                assertThat(ceremony.state)
                        .as("a refused %s changes nothing", event)
                        .isEqualTo(before);
                assertThat(ceremony.approvedBy).isEqualTo(approverBefore);
            }
            if (ceremony.state.frozen()) {
                assertThat(ceremony.digest).as("a frozen list has its digest").isNotNull();
                assertThat(ceremony.preparers).doesNotContain(ceremony.approvedBy);
            }
            if (ceremony.state == CeremonyState.CLOSED)
                assertThat(ceremony.closedAt).isNotNull();
        }
    }

    @Property(tries = 5_000)
    void aLineMovesOnlyAlongItsArrows(@ForAll @Size(max = 40) List<LineEvent> events) {
        var line = line();
        for (LineEvent event : events) {
            LineState before = line.state;
            boolean liveBefore = line.liveBeneficiaryId != null;
            try {
                apply(line, event);
                assertThat(before.next()).as("%s on %s", event, before).contains(line.state);
            } catch (Refusal refused) {
                assertThat(line.state).as("a refused %s changes nothing", event).isEqualTo(before);
                assertThat(line.liveBeneficiaryId != null).isEqualTo(liveBefore);
            }
            assertThat(line.liveBeneficiaryId == null)
                    .as("a person leaves the list for another one by postponing alone")
                    .isEqualTo(line.state == LineState.POSTPONED);
            if (line.state == LineState.PRESENT || line.state == LineState.ABSENT)
                assertThat(line.attendedAt).isNotNull();
        }
    }

    @Property(tries = 2_000)
    void nobodySignsWithoutHavingBeenHere(@ForAll @Size(max = 30) List<LineEvent> events) {
        var line = line();
        boolean wasHere = false;
        for (LineEvent event : events) {
            try {
                apply(line, event);
            } catch (Refusal refused) {
                continue;
            }
            wasHere |= line.state.here();
            if (line.state == LineState.SIGNED) assertThat(wasHere).isTrue();
        }
    }

    private static void apply(Ceremony ceremony, Event event) {
        switch (event) {
            case PREPARE -> ceremony.preparedBy("organiser");
            case SUBMIT -> ceremony.submit("organiser", NOW);
            case SEND_BACK -> ceremony.sendBack();
            case APPROVE -> ceremony.approve("approver", NOW, "d".repeat(64), "L23456789AB");
            case APPROVE_OWN -> ceremony.approve("organiser", NOW, "d".repeat(64), "L23456789AB");
            case SERVE -> ceremony.serve();
            case FINISH -> ceremony.finish();
            case CLOSE -> ceremony.close("organiser", NOW);
        }
    }

    private static void apply(DistributionLine line, LineEvent event) {
        switch (event) {
            case CHECK_IN -> line.checkIn(false, NOW, "desk");
            case CHECK_IN_PROXY -> line.checkIn(true, NOW, "desk");
            case ABSENT -> line.markAbsent(NOW, "desk");
            case POSTPONE -> line.postpone(NOW, "desk");
            case HAND_OVER -> line.handOver();
            case SIGN -> line.sign();
            case UNDO -> line.undoHandover(false);
        }
    }

    private static Ceremony ceremony() {
        var title = new LocalizedText("حفل", "Cérémonie");
        return new Ceremony(
                new CeremonyDraft(title, title, null, LocalDate.of(2026, 2, 18), null, null, Money.ofDirhams(455_000)));
    }

    private static DistributionLine line() {
        var name = new LocalizedText("فرن", "Four");
        return new DistributionLine(
                UUID.randomUUID(),
                1,
                new NewLine(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        new PersonName("فاطمة بنعلي", "Fatima BENALI"),
                        name,
                        List.of(new NewItem(UUID.randomUUID(), name, 1, Money.ofDirhams(9_000)))));
    }
}
