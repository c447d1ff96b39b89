package ma.idmaj.followup.making;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.followup.VisitState;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whatever is done to a visit, in whatever order: it is agreed on as often as need be, ends once, and stays as it ended. */
class VisitPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate HANDED = TODAY.minusMonths(3);
    private static final UUID FORM = UUID.randomUUID();

    @Property(tries = 3000)
    void endsOnce(
            @ForAll @Size(max = 20) List<VisitState> wishes,
            @ForAll @Size(value = 20) List<@IntRange(min = -120, max = 30) Integer> days) {
        Visit visit = new Visit(UUID.randomUUID(), HANDED, VisitState.DUE, null, null, null, null, null);
        for (int i = 0; i < wishes.size(); i++) {
            VisitState wish = wishes.get(i);
            LocalDate day = TODAY.plusDays(days.get(i));
            Visit before = visit;
            boolean open = before.state().toMake();
            boolean dayFits =
                    wish == VisitState.SCHEDULED ? !day.isBefore(TODAY) : !day.isAfter(TODAY) && !day.isBefore(HANDED);
            if (wish == VisitState.DUE) continue;
            try {
                visit = wish == VisitState.SCHEDULED
                        ? before.schedule(day, "salma", TODAY)
                        : before.end(wish, day, FORM, "nadia", TODAY);
                assertThat(open && dayFits)
                        .as("%s to %s on %s", before, wish, day)
                        .isTrue();
                assertThat(visit.state()).isEqualTo(wish);
                assertThat(visit.visitor()).isNotNull();
                assertThat(visit.endedOn() == null).isEqualTo(visit.state().toMake());
                assertThat(visit.sentAs() == null).isEqualTo(visit.state().toMake());
            } catch (Refusal refused) {
                assertThat(open && dayFits)
                        .as("%s to %s on %s refused", before, wish, day)
                        .isFalse();
                if (!open) assertThat(refused).isInstanceOf(RecordedMeanwhile.class);
            }
        }
    }
}
