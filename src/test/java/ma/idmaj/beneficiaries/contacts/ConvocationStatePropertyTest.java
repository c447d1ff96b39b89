package ma.idmaj.beneficiaries.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whatever is tried on a convocation, in whatever order and on whatever day: it moves along its arrows only. */
class ConvocationStatePropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);

    enum Event {
        SEND,
        SEND_LATE,
        CONFIRM,
        DECLINE,
        LEAVE_UNANSWERED,
        CANCEL
    }

    @Property(tries = 5_000)
    void itMovesOnlyAlongItsArrows(@ForAll @Size(max = 30) List<Event> events) {
        var convocation = convocation();
        boolean sent = false;
        for (Event event : events) {
            ConvocationState before = convocation.state;
            try {
                apply(convocation, event);
                assertThat(before.next()).as("%s on %s", event, before).contains(convocation.state);
                assertThat(event).as("sent after its day").isNotEqualTo(Event.SEND_LATE);
            } catch (Refusal refused) {
                assertThat(convocation.state)
                        .as("a refused %s changes nothing", event)
                        .isEqualTo(before);
            }
            sent |= convocation.state == ConvocationState.SENT;
            if (convocation.state != ConvocationState.PLANNED && convocation.state != ConvocationState.CANCELLED)
                assertThat(sent).as("nobody answers what was not sent").isTrue();
        }
    }

    @Property(tries = 1_000)
    void whatIsOverStaysSo(@ForAll @Size(max = 20) List<Event> events) {
        for (ConvocationState end : List.of(ConvocationState.DECLINED, ConvocationState.CANCELLED)) {
            var convocation = convocation();
            convocation.send(DAY);
            if (end == ConvocationState.DECLINED) convocation.decline();
            else convocation.cancel();
            for (Event event : events) {
                try {
                    apply(convocation, event);
                } catch (Refusal refused) {
                    continue;
                }
            }
            assertThat(convocation.state).isEqualTo(end);
        }
    }

    private static void apply(Convocation convocation, Event event) {
        switch (event) {
            case SEND -> convocation.send(DAY);
            case SEND_LATE -> convocation.send(DAY.plusDays(1));
            case CONFIRM -> convocation.confirm();
            case DECLINE -> convocation.decline();
            case LEAVE_UNANSWERED -> convocation.leaveUnanswered();
            case CANCEL -> convocation.cancel();
        }
    }

    private static Convocation convocation() {
        return new Convocation(
                UUID.randomUUID(),
                new ConvocationDraft(
                        ConvocationReason.INTERVIEW,
                        DAY,
                        null,
                        new LocalizedText("المركز", "Le centre"),
                        ConvocationWay.PHONE));
    }
}
