package ma.idmaj.funding.composition.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.shared.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

/** The least a person's needs cost with what the store has left: exact where it is found, and never minutes. */
class CheapestTest {

    @Property(tries = 500)
    void nothingIsCheaper(@ForAll Random random) {
        var needs = new ArrayList<Need>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            var choices = new ArrayList<Choice>();
            for (int item = 0; item < 4; item++)
                if (random.nextBoolean()) choices.add(new Choice(item(item), new Money(random.nextInt(60))));
            if (choices.isEmpty()) choices.add(new Choice(item(0), new Money(7)));
            needs.add(need(i, 1 + random.nextInt(3), choices));
        }
        var counted = new HashMap<UUID, Integer>();
        for (int item = 0; item < 3; item++) counted.put(item(item), random.nextInt(6));
        var found = new Cheapest(() -> true).of(needs, counted);
        assertThat(found.known()).isTrue();
        assertThat(found.cost()).isEqualTo(tried(needs, counted));
    }

    /** Every line may be answered by one of many items that are all nearly out: more lists of them than could ever be tried. */
    @Test
    @Timeout(20)
    void whatWouldTakeMinutesIsGivenUpAndSaysSo() {
        var crowd = crowded();
        var cheapest = new Cheapest(() -> true);
        var found = cheapest.of(crowd.needs, crowd.counted);
        assertThat(found.known()).isFalse();
        assertThat(found.cost().orElseThrow()).isPositive();
        for (int person = 0; person < 500; person++) cheapest.of(crowd.needs, crowd.counted);
    }

    @Test
    @Timeout(20)
    void whoIsToldToStopStops() {
        var crowd = crowded();
        var asked = new int[1];
        var found = new Cheapest(() -> {
                    asked[0]++;
                    return false;
                })
                .of(crowd.needs, crowd.counted);
        assertThat(found.known()).isFalse();
        assertThat(asked[0]).isEqualTo(1);
    }

    private record Crowded(List<Need> needs, Map<UUID, Integer> counted) {}

    private static Crowded crowded() {
        var random = new Random(5);
        var counted = new HashMap<UUID, Integer>();
        for (int item = 0; item < 30; item++) counted.put(item(item), 3);
        var needs = new ArrayList<Need>();
        for (int i = 0; i < 40; i++) {
            var choices = new ArrayList<Choice>();
            for (int c = 0; c < 6; c++)
                choices.add(new Choice(item(random.nextInt(30)), new Money(100 + random.nextInt(900))));
            needs.add(need(i, 2, choices));
        }
        return new Crowded(needs, counted);
    }

    private static OptionalLong tried(List<Need> needs, Map<UUID, Integer> there) {
        if (needs.isEmpty()) return OptionalLong.of(0);
        Need need = needs.getFirst();
        OptionalLong best = OptionalLong.empty();
        for (Choice choice : need.choices()) {
            if (!choice.priced()) continue;
            int left = there.getOrDefault(choice.item(), Integer.MAX_VALUE) - need.quantity();
            if (left < 0) continue;
            var after = new HashMap<>(there);
            if (there.containsKey(choice.item())) after.put(choice.item(), left);
            OptionalLong rest = tried(needs.subList(1, needs.size()), after);
            if (rest.isEmpty()) continue;
            long sum = need.cost(choice).centimes() + rest.getAsLong();
            if (best.isEmpty() || sum < best.getAsLong()) best = OptionalLong.of(sum);
        }
        return best;
    }

    private static Need need(int id, int quantity, List<Choice> choices) {
        return new Need(new UUID(2, id), quantity, NeedPriority.ESSENTIAL, Fixing.FREE, choices);
    }

    private static UUID item(int number) {
        return new UUID(1, number);
    }
}
