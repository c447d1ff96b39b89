package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The measured set: 2,000 files, 200 of which are second files of the others, written by another clerk. The rest are
 * strangers who share names as people do here, brothers and sisters who share family name, phone and sometimes the day
 * of birth, and homonyms of the same year. The same for the same seed.
 *
 * @param files      in the order of registration
 * @param duplicates pairs of places in {@code files}, the first file first
 */
record MadePeople(List<Traits> files, Set<Pair> duplicates) {

    static final int FILES = 2_000;
    static final int PLANTED = 200;
    private static final String[] OFFICES = {
        "BE", "BH", "BK", "BJ", "BL", "W", "C", "CD", "D", "EE", "J", "AB", "K", "Q"
    };

    record Pair(int first, int second) {}

    static MadePeople of(long seed) {
        var random = new Random(seed);
        var files = new ArrayList<Traits>();
        while (files.size() < FILES - PLANTED) {
            Traits one = stranger(random);
            files.add(one);
            int kind = random.nextInt(100);
            if (kind < 6) files.add(sibling(random, one));
            else if (kind < 12) files.add(homonym(random, one));
        }
        var originals = List.copyOf(files.subList(0, FILES - PLANTED));
        files = new ArrayList<>(originals);
        var pairs = new HashSet<Pair>();
        var taken = new HashSet<Integer>();
        while (pairs.size() < PLANTED) {
            int original = random.nextInt(originals.size());
            if (!taken.add(original)) continue;
            pairs.add(new Pair(original, files.size()));
            files.add(SecondFile.of(originals.get(original), random));
        }
        return new MadePeople(files, pairs);
    }

    private static Traits stranger(Random random) {
        boolean woman = random.nextInt(4) == 0;
        String[] given = MoroccanNames.pick(random, woman ? MoroccanNames.WOMEN : MoroccanNames.MEN);
        String[] family = MoroccanNames.pick(random, MoroccanNames.FAMILIES);
        return new Traits(
                name(random, given, family),
                random.nextInt(100) < 92 ? cin(random) : null,
                random.nextInt(100) < 80 ? phones(random) : Set.of(),
                random.nextInt(100) < 95 ? birth(random) : null,
                woman ? Sex.FEMALE : Sex.MALE);
    }

    /** Another given name, the same family, often the same telephone; twins now and then, cards fetched together too. */
    private static Traits sibling(Random random, Traits one) {
        Traits other = stranger(random);
        String[] ar = one.name().ar().split(" ", 2);
        String givenAr = other.name().ar().split(" ")[0];
        String givenLatin = other.name().latin().split(" ")[0];
        var name = new PersonName(
                givenAr + " " + familyOf(one.name().ar(), ar),
                givenLatin + " " + familyLatin(one.name().latin()));
        var birth = random.nextInt(8) == 0 ? one.birth() : other.birth();
        var phones = random.nextBoolean() ? one.phones() : other.phones();
        var cin = one.cin() != null && random.nextInt(10) == 0 ? next(one.cin()) : other.cin();
        return new Traits(name, cin, phones, birth, other.sex());
    }

    private static String familyOf(String arabic, String[] parts) {
        String[] words = arabic.split(" ");
        return parts.length == 1 ? arabic : words[words.length - 1];
    }

    private static String familyLatin(String latin) {
        var capitals = new StringBuilder();
        for (String word : latin.split(" ")) {
            if (word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT)))
                capitals.append(' ').append(word);
        }
        return capitals.toString().strip();
    }

    /** Another person of the same name, born in the same year. */
    private static Traits homonym(Random random, Traits one) {
        var other = stranger(random);
        LocalDate birth = one.birth() == null ? other.birth() : one.birth().withDayOfYear(1 + random.nextInt(365));
        return new Traits(one.name(), other.cin(), other.phones(), birth, one.sex());
    }

    private static PersonName name(Random random, String[] given, String[] family) {
        String latin = given[random.nextInt(3) == 0 ? 1 + random.nextInt(given.length - 1) : 1];
        String familyLatin = family[random.nextInt(3) == 0 ? 1 + random.nextInt(family.length - 1) : 1];
        return switch (random.nextInt(20)) {
            case 0 -> new PersonName("", latin + " " + familyLatin);
            case 1 -> new PersonName(given[0] + " " + family[0], "");
            default -> new PersonName(given[0] + " " + family[0], latin + " " + familyLatin);
        };
    }

    static NationalId cin(Random random) {
        return new NationalId(OFFICES[random.nextInt(OFFICES.length)] + (100_000 + random.nextInt(890_000)));
    }

    private static NationalId next(NationalId cin) {
        String digits = cin.value().replaceAll("\\D", "");
        return new NationalId(cin.value().replaceAll("\\d", "") + Math.min(999_999, Integer.parseInt(digits) + 1));
    }

    /** One in five leaves a second number. */
    static Set<Phone> phones(Random random) {
        return Traits.phones(phone(random), random.nextInt(5) == 0 ? phone(random) : null);
    }

    static @Nullable Phone phone(Random random) {
        return Phone.parse("06" + "%08d".formatted(10_000_000 + random.nextInt(80_000_000)))
                .orElse(null);
    }

    private static LocalDate birth(Random random) {
        int year = 1960 + random.nextInt(46);
        if (random.nextInt(12) == 0) return LocalDate.of(year, 1, 1);
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }
}
