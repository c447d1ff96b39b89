package ma.idmaj.funding.composition.solver;

import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.shared.Money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Instances of any size from the demo's kits, the same for the same size and seed. */
public final class MadeInstances {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 4);
    private static final int PEOPLE_A_SESSION = 25;

    private record Item(UUID id, int quantity, Money price) {}

    private record Kit(String sector, List<Item> items) {}

    private MadeInstances() {}

    /** The ceremony of the 13: every kit once, all of it essential, and the envelope the sum to the centime. */
    public static Instance thirteen() {
        var candidates = new ArrayList<Candidate>();
        List<Kit> kits = kits();
        for (int i = 0; i < kits.size(); i++) {
            var needs = new ArrayList<Need>();
            for (Item item : kits.get(i).items)
                needs.add(new Need(
                        new UUID(20, candidates.size() * 100L + needs.size()),
                        item.quantity,
                        NeedPriority.ESSENTIAL,
                        Fixing.FREE,
                        List.of(new Choice(item.id, item.price))));
            candidates.add(new Candidate(
                    new UUID(10, i),
                    new UUID(11, i),
                    FIRST.plusDays(i / 5),
                    Map.of(Trait.SECTOR, kits.get(i).sector),
                    Fixing.FREE,
                    needs));
        }
        return new Instance(Money.ofDirhams(455_000), null, candidates, Map.of(), List.of(), List.of());
    }

    /**
     * Prices to the centime, two lines in three essential, some with substitutes; an envelope for some three in five, a
     * ceiling, counted stock, a third of women, every sector, two co-funders of whom one pays for crafts alone.
     */
    public static Instance of(int people, long seed) {
        var random = new Random(seed);
        List<Kit> kits = kits();
        var candidates = new ArrayList<Candidate>();
        long sum = 0;
        for (int i = 0; i < people; i++) {
            Kit kit = kits.get(random.nextInt(kits.size()));
            var needs = new ArrayList<Need>();
            for (Item item : kit.items) needs.add(need(random, new UUID(20, i * 100L + needs.size()), item));
            sum += needs.stream()
                    .mapToLong(need -> need.cost(need.choices().getFirst()).centimes())
                    .sum();
            var traits = new HashMap<Trait, String>();
            traits.put(Trait.SECTOR, kit.sector);
            traits.put(Trait.SEX, random.nextInt(4) == 0 ? "FEMALE" : "MALE");
            traits.put(Trait.TERRITORY, "06.14" + random.nextInt(6));
            candidates.add(new Candidate(
                    new UUID(10, i),
                    new UUID(11, i),
                    FIRST.plusWeeks(2L * (i / PEOPLE_A_SESSION)),
                    traits,
                    Fixing.FREE,
                    needs));
        }
        var envelope = new Money(sum * 3 / 5);
        var stock = new HashMap<UUID, Integer>();
        for (int i = 0; i < kits.size(); i += 4) stock.put(kits.get(i).items.getFirst().id, people / 25);
        return new Instance(
                envelope,
                Money.ofDirhams(36_000),
                candidates,
                stock,
                List.of(
                        new Minimum(Trait.SEX, "FEMALE", 30, true),
                        new Minimum(Trait.SECTOR, "CRAFTS", people / 10, false),
                        new Minimum(Trait.TERRITORY, "06.143", people / 20, false)),
                List.of(
                        new Cofunder("A", new Money(envelope.centimes() * 3 / 4), Set.of()),
                        new Cofunder("B", new Money(envelope.centimes() * 2 / 5), Set.of("CRAFTS", "SERVICES"))));
    }

    private static Need need(Random random, UUID id, Item item) {
        var price = new Money(item.price.centimes() * (90 + random.nextInt(21)) / 100 + random.nextInt(100));
        var choices = new ArrayList<>(List.of(new Choice(item.id, price)));
        if (random.nextInt(4) == 0)
            choices.add(new Choice(
                    new UUID(31, item.id.getLeastSignificantBits()), new Money(price.centimes() * 85 / 100)));
        int draw = random.nextInt(6);
        var priority = draw < 4 ? NeedPriority.ESSENTIAL : draw == 4 ? NeedPriority.USEFUL : NeedPriority.OPTIONAL;
        return new Need(id, item.quantity, priority, Fixing.FREE, choices);
    }

    private static List<Kit> kits() {
        var kits = new LinkedHashMap<String, Kit>();
        var names = new ArrayList<String>();
        try (var in = MadeInstances.class.getResourceAsStream("/data/equipment_kits.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.startsWith("K"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> {
                        if (!names.contains(cells[6])) names.add(cells[6]);
                        kits.computeIfAbsent(
                                        cells[0], code -> new Kit(cells[1].toUpperCase(Locale.ROOT), new ArrayList<>()))
                                .items
                                .add(new Item(
                                        new UUID(30, names.indexOf(cells[6])),
                                        Integer.parseInt(cells[7]),
                                        Money.ofDirhams(Long.parseLong(cells[8]))));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(kits.values());
    }
}
