package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.funding.CommitmentSource.Use;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** Whatever the states, all of a list's money is planned, committed or released, and no more is spent than was given. */
class TrancheSumTest {

    private static final Money SUM = new Money(8_901);

    @Test
    void noCentimeIsLostOrCountedTwice() {
        for (CeremonyState ceremony : CeremonyState.values())
            for (LineState line : LineState.values())
                for (ItemState item : ItemState.values()) {
                    String states = ceremony + " " + line + " " + item;
                    Use use = use(ceremony, null, line, item);
                    boolean given =
                            line == LineState.SIGNED && (item == ItemState.GIVEN || item == ItemState.SUBSTITUTED);
                    boolean brokenOff = ceremony == CeremonyState.POSTPONED || ceremony == CeremonyState.CANCELLED;
                    boolean handing = ceremony.frozen() || brokenOff;
                    // Whose place another took costs nothing: the money is where the other stands.
                    assertThat(use.planned().plus(use.committed()).plus(use.released()))
                            .as(states)
                            .isEqualTo(line.counts() && (given || !brokenOff) ? SUM : Money.ZERO);
                    assertThat(use.spent()).as(states).isEqualTo(handing && given ? SUM : Money.ZERO);
                    assertThat(use.spent()).as(states).isLessThanOrEqualTo(use.committed());
                }
    }

    @Test
    void openedAgainItIsStillAsItWasClosed() {
        for (LineState line : LineState.values())
            for (ItemState item : ItemState.values())
                assertThat(use(CeremonyState.DONE, new UUID(0, 2), line, item))
                        .as(line + " " + item)
                        .isEqualTo(use(CeremonyState.CLOSED, null, line, item));
    }

    private static Use use(CeremonyState ceremony, @Nullable UUID reopening, LineState line, ItemState item) {
        return new TrancheSum(new UUID(0, 1), ceremony, reopening, line, item, SUM.centimes()).use();
    }
}
