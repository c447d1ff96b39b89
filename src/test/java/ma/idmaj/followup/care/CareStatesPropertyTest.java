package ma.idmaj.followup.care;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whatever is tried on a case, in whatever order: it takes only the steps of its kind, and ended it stays as it is. */
class CareStatesPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The ends of each kind; no other state has a day of its end. */
    private static final Map<CareKind, Set<CareState>> ENDS = Map.of(
            CareKind.COMPLAINT, EnumSet.of(CareState.CLOSED, CareState.WITHDRAWN),
            CareKind.REPAIR, EnumSet.of(CareState.BACK, CareState.BEYOND_REPAIR, CareState.WITHDRAWN),
            CareKind.RETURN, EnumSet.of(CareState.IN_STORE, CareState.WITHDRAWN),
            CareKind.LOSS, EnumSet.of(CareState.CONFIRMED, CareState.FOUND));

    private static final Map<CareKind, Set<CareState>> OPEN = Map.of(
            CareKind.COMPLAINT, EnumSet.of(CareState.OPEN, CareState.ANSWERED),
            CareKind.REPAIR, EnumSet.of(CareState.OPEN, CareState.SENT),
            CareKind.RETURN, EnumSet.of(CareState.OPEN),
            CareKind.LOSS, EnumSet.of(CareState.OPEN));

    @Property
    void onlyTheStepsOfItsKindAreTaken(@ForAll CareKind kind, @ForAll @Size(max = 12) List<CareState> wishes) {
        var now = new CareCase(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                CareState.OPEN,
                UUID.randomUUID(),
                null,
                DAY,
                null,
                "caseworker",
                0);
        for (CareState wish : wishes) {
            var before = now;
            try {
                now = before.to(wish, DAY);
                assertThat(before.state().open()).as("what ended stays").isTrue();
                assertThat(wish).isNotEqualTo(before.state());
                assertThat(now.version()).isEqualTo(before.version() + 1);
            } catch (Refusal refused) {
                assertThat(now).as("a refused step changes nothing").isEqualTo(before);
            }
            assertThat(OPEN.get(kind).contains(now.state()) || ENDS.get(kind).contains(now.state()))
                    .as("%s is a state of %s", now.state(), kind)
                    .isTrue();
            assertThat(now.closedOn() != null).isEqualTo(ENDS.get(kind).contains(now.state()));
            assertThat(now.state().open()).isEqualTo(OPEN.get(kind).contains(now.state()));
        }
    }

    @Property
    void everyStateOfAKindCanBeReached(@ForAll CareKind kind) {
        var reached = EnumSet.of(CareState.OPEN);
        for (int step = 0; step < CareState.values().length; step++)
            for (CareState state : EnumSet.copyOf(reached)) reached.addAll(kind.next(state));
        var all = EnumSet.copyOf(OPEN.get(kind));
        all.addAll(ENDS.get(kind));
        assertThat(reached).isEqualTo(all);
    }
}
